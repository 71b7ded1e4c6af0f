package org.rapporteur.read;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.filter.Filters;
import org.jdom2.input.JDOMParseException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.located.Located;
import org.jdom2.located.LocatedJDOMFactory;
import org.jdom2.output.XMLOutputter;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Problem;
import org.rapporteur.model.Problem.Kind;
import org.rapporteur.read.internal.Decoder;
import org.rapporteur.read.internal.Page;
import org.rapporteur.read.internal.Prologue;

/**
 * RSS and Atom files: a document an item. A file that declares entities is not parsed at all, and
 * nothing outside it is ever asked for. Rome knows the dialects; lines and the date as written,
 * which Rome turns into an instant without its zone, are taken from the tree.
 */
final class FeedReader implements Reader {
  private static final List<String> DATES =
      List.of("pubDate", "published", "date", "issued", "created", "updated", "modified");

  private final Intake intake;

  FeedReader(Intake intake) {
    this.intake = intake;
  }

  @Override
  public String name() {
    return "feed";
  }

  @Override
  public boolean accepts(Source source) {
    return source.plainName().matches(".*\\.(rss|atom|rdf|xml)");
  }

  @Override
  public void read(Source source, Sink sink) throws IOException {
    byte[] bytes = source.bytes();
    Decoder.Decoded decoded = Decoder.decode(bytes, Page.declaredCharset(bytes));
    Prologue prologue = Prologue.of(decoded.text());
    if (prologue.external() || prologue.entities()) {
      refuse(source, prologue, sink);
      return;
    }
    Intake.encoding(source, "", decoded, sink);
    try {
      Document tree = builder().build(new StringReader(prologue.without()));
      SyndFeedInput input = new SyndFeedInput(false, Locale.ENGLISH);
      List<Element> items = new ArrayList<>();
      for (Element element : tree.getRootElement().getDescendants(Filters.element())) {
        if (element.getName().equals("item") || element.getName().equals("entry")) {
          items.add(element);
        }
      }
      items(source, input.build(tree), items, sink);
    } catch (JDOMParseException fault) {
      String position = "line " + fault.getLineNumber() + ", column " + fault.getColumnNumber();
      malformed(source, position, "is not well-formed XML: " + reason(fault), sink);
    } catch (JDOMException fault) {
      malformed(source, "", "is not well-formed XML: " + reason(fault), sink);
    } catch (FeedException | IllegalArgumentException fault) {
      sink.problem(
          new Problem(
              Kind.UNKNOWN_KIND,
              source.name(),
              "",
              "is XML, but neither RSS nor Atom",
              "convert it"));
    }
  }

  private void items(Source source, SyndFeed feed, List<Element> items, Sink sink) {
    List<SyndEntry> entries = feed.getEntries();
    if (entries.isEmpty()) {
      sink.problem(
          new Problem(
              Kind.EMPTY, source.name(), "", "has no item", "leave it out or fetch it again"));
    }
    boolean aligned = entries.size() == items.size();
    for (int i = 0; i < entries.size(); i++) {
      SyndEntry entry = entries.get(i);
      String position = "item " + (i + 1);
      String record = or(entry.getUri()) + '\u001F' + or(entry.getTitle()) + '\u001F' + text(entry);
      String written =
          entry.getPublishedDate() == null ? "" : entry.getPublishedDate().toInstant().toString();
      if (aligned) {
        Element item = items.get(i);
        position += item instanceof Located at ? ", line " + at.getLine() : "";
        record = new XMLOutputter().outputString(item);
        written = date(item);
      }
      Draft draft = Draft.member(record, i, position);
      draft.text = text(entry);
      draft.title = Page.fragment(or(entry.getTitle()));
      draft.address = or(entry.getLink());
      draft.date = written;
      boolean relayed = entry.getSource() != null && !or(entry.getSource().getTitle()).isBlank();
      draft.outlet = relayed ? or(entry.getSource().getTitle()) : or(feed.getTitle());
      intake.take(source, draft, sink);
    }
  }

  private static String text(SyndEntry entry) {
    String longest = "";
    List<SyndContent> contents = new ArrayList<>(entry.getContents());
    if (entry.getDescription() != null) {
      contents.add(entry.getDescription());
    }
    for (SyndContent content : contents) {
      String type = or(content.getType());
      boolean plain = type.equals("text") || type.equals("text/plain");
      String said = plain ? or(content.getValue()).strip() : Page.fragment(or(content.getValue()));
      longest = said.length() > longest.length() ? said : longest;
    }
    return longest.isBlank() ? Page.fragment(or(entry.getTitle())) : longest;
  }

  private static String date(Element item) {
    for (String name : DATES) {
      for (Element child : item.getChildren()) {
        if (child.getName().equals(name) && !child.getTextTrim().isEmpty()) {
          return child.getTextTrim();
        }
      }
    }
    return "";
  }

  /** A builder that resolves nothing; the doctype is cut out before, so one here is a fault. */
  private static SAXBuilder builder() {
    SAXBuilder builder = new SAXBuilder();
    builder.setJDOMFactory(new LocatedJDOMFactory());
    builder.setExpandEntities(false);
    builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
    builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    builder.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return builder;
  }

  private static void refuse(Source source, Prologue prologue, Sink sink) {
    sink.problem(
        new Problem(
            prologue.external() ? Kind.EXTERNAL : Kind.BOMB,
            source.name(),
            "line " + prologue.line(),
            prologue.external()
                ? "declares an external entity; it was not fetched and the file not read"
                : "declares entities, which can unpack without end; the file was not read",
            "take the DOCTYPE out if you trust the file"));
  }

  private static void malformed(Source source, String position, String message, Sink sink) {
    sink.problem(
        new Problem(Kind.MALFORMED, source.name(), position, message, "mend it or fetch it again"));
  }

  private static String reason(JDOMException fault) {
    Throwable cause = fault.getCause() == null ? fault : fault.getCause();
    return or(cause.getMessage()).lines().findFirst().orElse("no reason given");
  }

  private static String or(@Nullable String value) {
    return value == null ? "" : value;
  }
}
