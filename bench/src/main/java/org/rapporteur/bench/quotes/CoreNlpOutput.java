package org.rapporteur.bench.quotes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurException;
import org.rapporteur.model.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What CoreNLP's quote annotator found, from its JSON output. A quote there has character offsets
 * (UTF-16 units); its mention and canonical mention are first and last token, counted through the
 * document from 0.
 */
final class CoreNlpOutput {

  /** What it calls a speaker whom it does not know. */
  private static final String UNKNOWN = "Unknown";

  private final List<Span> tokens = new ArrayList<>();
  private final JsonNode quotes;

  /**
   * Reads one document.
   *
   * @param json the output
   * @param name of its file, for messages
   * @throws RapporteurException if it is not such output
   */
  CoreNlpOutput(String json, String name) {
    try {
      JsonNode root = new JsonMapper().readTree(json);
      for (JsonNode sentence : root.required("sentences")) {
        for (JsonNode token : sentence.required("tokens")) {
          tokens.add(
              new Span(
                  token.required("characterOffsetBegin").asInt(),
                  token.required("characterOffsetEnd").asInt()));
        }
      }
      quotes = root.required("quotes");
    } catch (JacksonException fault) {
      throw new RapporteurException(
          name + ": not the JSON of its annotators tokenize to quote: " + fault.getMessage(),
          fault);
    }
  }

  /** The quotations, each as returned. */
  List<Quoted> each() {
    List<Quoted> all = new ArrayList<>();
    for (JsonNode quote : quotes) {
      Span content =
          new Span(quote.required("beginIndex").asInt(), quote.required("endIndex").asInt());
      Set<String> names = new LinkedHashSet<>();
      for (String field : List.of("canonicalSpeaker", "speaker")) {
        String name = quote.path(field).asString("");
        if (!name.isBlank() && !name.equals(UNKNOWN)) {
          names.add(name);
        }
      }
      all.add(
          new Quoted(
              List.of(content),
              span(quote, "mention"),
              span(quote, "canonicalMention"),
              List.copyOf(names)));
    }
    return all;
  }

  /** How many of them have no canonical speaker. */
  int unknown() {
    int unknown = 0;
    for (JsonNode quote : quotes) {
      unknown += quote.path("canonicalSpeaker").asString(UNKNOWN).equals(UNKNOWN) ? 1 : 0;
    }
    return unknown;
  }

  /**
   * The quotations that follow one another with the same mention, put together: marked attributions
   * have the pieces of an interrupted quotation in one, CoreNLP gives each piece.
   */
  List<Quoted> joined() {
    List<Quoted> all = new ArrayList<>();
    List<Quoted> run = new ArrayList<>();
    for (Quoted quoted : each()) {
      Span mention = run.isEmpty() ? null : run.get(0).mention();
      if (mention == null || !mention.equals(quoted.mention())) {
        join(run, all);
        run.clear();
      }
      run.add(quoted);
    }
    join(run, all);
    return all;
  }

  private static void join(List<Quoted> run, List<Quoted> all) {
    if (run.size() > 1) {
      Quoted first = run.get(0);
      List<Span> content = run.stream().flatMap(q -> q.content().stream()).toList();
      all.add(new Quoted(content, first.mention(), first.resolved(), first.names()));
    }
  }

  private @Nullable Span span(JsonNode quote, String what) {
    int first = quote.path(what + "Begin").asInt(-1);
    int last = quote.path(what + "End").asInt(-1);
    return first < 0 || last < first || last >= tokens.size()
        ? null
        : tokens.get(first).union(tokens.get(last));
  }
}
