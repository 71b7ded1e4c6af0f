package org.rapporteur.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Document;
import org.rapporteur.model.Problem.Kind;

class PageReaderTest {
  private static final String FIRST =
      "Velmark’s interior minister, Tomas Reld, arrived in the capital of Ardania on Wednesday for"
          + " talks on the border, officials of both countries said.";
  private static final String SECOND =
      "The talks, the first since March, are to end on Friday, and neither side expects an accord"
          + " on the return of refugees.";

  @TempDir Path folder;

  @Test
  void the_report_is_kept_and_what_surrounds_it_is_not() {
    String page =
        """
        <!doctype html><html><head><meta charset="utf-8">
        <title>Reld arrives for talks | Ardania Post</title>
        <meta property="og:title" content="Reld arrives for talks">
        <meta property="og:site_name" content="Ardania Post">
        <meta property="article:published_time" content="2025-10-29T23:10:00+05:00">
        <link rel="canonical" href="https://post.example/reld-arrives">
        <script>var x = "The minister lied.";</script></head>
        <body class="has-sidebar"><nav><a href="/">Home</a> <a href="/w">World</a></nav>
        <div id="cookie-banner"><p>We use cookies to make this site better for you, and for us.</p></div>
        <article><h1>Reld arrives for talks</h1>
        <div class="byline">By Our Correspondent</div>
        <p class="timestamp">Published 29 October 2025</p>
        <div class="share-bar"><a href="#">Share</a><a href="#">Tweet</a></div>
        <p>%s</p>
        <div class="related-stories"><h3>Related</h3><p><a href="/x">Ardania bars trucks of Velmark</a></p></div>
        <p>READ MORE: <a href="/y">Why the border matters</a></p>
        <p>%s</p>
        <p>Follow us on every platform.</p>
        </article>
        <section class="comments"><p>I think the minister is wrong about this, and so does my aunt.</p></section>
        <footer><p>© 2025 Ardania Post. All rights reserved by the owners of it.</p></footer>
        </body></html>
        """
            .formatted(FIRST, SECOND);
    Collected read = Collected.read(folder, "page.html", page);
    Document document = read.only();
    assertThat(document.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    assertThat(document.title()).isEqualTo("Reld arrives for talks");
    assertThat(document.outlet()).isEqualTo("Ardania Post");
    assertThat(document.address()).isEqualTo("https://post.example/reld-arrives");
    assertThat(document.published()).isEqualTo(LocalDate.of(2025, 10, 29));
    assertThat(read.problems).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property='article:published_time' content='2025-10-29T08:00:00Z'>",
        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"x\","
            + "\"datePublished\":\"2025-10-29T08:00:00+05:00\"}]}</script>",
        "<meta name='dc.date' content='29 October 2025'>",
        "<meta name='DC.date.issued' content='2025-10-29'>",
        "<meta property='og:published_time' content='2025-10-29'>",
        "<meta itemprop='datePublished' content='20251029'>",
        "<meta name='pubdate' content='Wed, 29 Oct 2025 21:00:00 GMT'>",
        "<script type='application/ld+json'>{ broken</script><meta name='date' content='2025-10-29'>",
      })
  void the_day_of_publication_is_found_in_the_head(String tag) {
    String page = "<html><head>" + tag + "</head><body><p>" + FIRST + "</p></body></html>";
    assertThat(Collected.read(folder, "p.html", page).only().published())
        .isEqualTo(LocalDate.of(2025, 10, 29));
  }

  @Test
  void a_time_element_dates_the_page() {
    String page =
        "<html><body><article><time datetime='2025-10-29T10:00'>yesterday</time><p>"
            + FIRST
            + "</p></article></body></html>";
    assertThat(Collected.read(folder, "p.html", page).only().published())
        .isEqualTo(LocalDate.of(2025, 10, 29));
  }

  @Test
  void an_unmarked_page_is_read_by_where_its_prose_is() {
    String page =
        "<html><body><div id=a><div><a href=1>Markets</a> <a href=2>Sport</a></div></div><div id=b><div>"
            + "<p>"
            + FIRST
            + "</p><p>"
            + SECOND
            + "</p></div></div>"
            + "<div id=c><ul><li><a href=3>Ten ways to cook rice, and one not to</a></li></ul></div></body></html>";
    assertThat(Collected.read(folder, "2025-10-29.html", page).only().text())
        .isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void text_broken_by_line_breaks_alone_is_paragraphs_too() {
    String page =
        "<html><body><div class=story>" + FIRST + "<br><br>" + SECOND + "</div></body></html>";
    assertThat(Collected.read(folder, "2025-10-29.html", page).only().text())
        .isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void lists_and_subheadings_of_the_report_are_part_of_it() {
    String page =
        "<html><body><article><p>"
            + FIRST
            + "</p><h2>What was agreed</h2><ul><li>Velmark withdraws"
            + " its guards.</li><li>Ardania opens two crossings.</li></ul><p>"
            + SECOND
            + "</p></article></body></html>";
    assertThat(Collected.read(folder, "2025-10-29.html", page).only().text())
        .isEqualTo(
            FIRST
                + "\n\nWhat was agreed\n\nVelmark withdraws its guards.\n\nArdania opens two crossings.\n\n"
                + SECOND);
  }

  @Test
  void the_declared_charset_is_obeyed() {
    String page =
        "<html><head><meta charset='windows-1252'><meta name=date content='2025-10-29'></head>"
            + "<body><p>The café’s owner said the señor’s guards had come at night.</p></body></html>";
    Collected read =
        Collected.read(folder, "p.html", page.getBytes(Charset.forName("windows-1252")));
    assertThat(read.only().text()).contains("café’s owner", "señor’s");
    assertThat(read.problems).isEmpty();
  }

  @Test
  void a_page_without_prose_is_a_problem() {
    Collected read =
        Collected.read(
            folder, "p.html", "<html><body><nav>Home</nav><script>1</script></body></html>");
    assertThat(read.documents).isEmpty();
    assertThat(read.fault().kind()).isEqualTo(Kind.EMPTY);
  }
}
