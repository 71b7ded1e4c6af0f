package org.rapporteur.annotate.internal.emory;

import java.util.List;
import org.rapporteur.annotate.Parser;
import org.rapporteur.annotate.Parser.Parse;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.pipeline.SharedAssembly;

/** One parser for all tests of the module, its models kept in the build's own folder. */
final class SharedParser {

  static final Parser PARSER = SharedAssembly.get().parser();

  private SharedParser() {}

  static Parse parse(String sentence) {
    return PARSER.parse(sentence, new Span(0, sentence.length()));
  }

  /** Dependencies as {@code relation(head, dependent)}. */
  static List<String> relations(String sentence) {
    Parse parse = parse(sentence);
    return parse.tokens().stream()
        .map(t -> t.relation() + "(" + text(parse, t.head()) + ", " + t.text() + ")")
        .toList();
  }

  /** Roles as {@code label(predicate, argument)}. */
  static List<String> roles(String sentence) {
    Parse parse = parse(sentence);
    return parse.roles().stream()
        .map(
            r ->
                r.label()
                    + "("
                    + text(parse, r.predicate())
                    + ", "
                    + text(parse, r.argument())
                    + ")")
        .toList();
  }

  private static String text(Parse parse, int index) {
    return index < 0 ? "ROOT" : parse.tokens().get(index).text();
  }

  static List<String> texts(String sentence) {
    return parse(sentence).tokens().stream().map(Token::text).toList();
  }
}
