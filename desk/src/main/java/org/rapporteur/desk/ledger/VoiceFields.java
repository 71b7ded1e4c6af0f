package org.rapporteur.desk.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.question.FiledEvent;
import org.rapporteur.casefile.question.Report;
import org.rapporteur.casefile.voice.Coherence;
import org.rapporteur.casefile.voice.Divergence;
import org.rapporteur.casefile.voice.GovernmentVoices;
import org.rapporteur.casefile.voice.Shift;
import org.rapporteur.casefile.voice.Utterance;
import org.rapporteur.casefile.voice.Voice;
import org.rapporteur.casefile.voice.VoiceLedger;
import org.rapporteur.casefile.voice.WordsAndDeeds;
import org.rapporteur.desk.export.RecordFields;
import org.rapporteur.model.Event;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Modality;
import org.rapporteur.model.QuadClass;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Tone;
import org.rapporteur.model.When;

/**
 * The ledger as fields by stable names, in order. Offsets are UTF-16 units of the document's own
 * text, half-open. A field that does not apply is null. Each statement stands with its voice; where
 * it is compared, its id stands.
 */
public final class VoiceFields {

  private final UnaryOperator<String> names;
  private final List<String> mediators;

  /**
   * Fields.
   *
   * @param names gives the name of a side, actor or office by its id, or the id itself
   * @param mediators sides that mediate
   */
  public VoiceFields(UnaryOperator<String> names, List<String> mediators) {
    this.names = names;
    this.mediators = List.copyOf(mediators);
  }

  /** The whole ledger. */
  public Map<String, @Nullable Object> ledger(String title, VoiceLedger ledger) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("case", title);
    fields.put("from", text(ledger.window().from()));
    fields.put("to", text(ledger.window().to()));
    fields.put("parties", ledger.parties());
    fields.put("parties_derived", ledger.derived());
    fields.put("statements", ledger.statements());
    fields.put("undated", ledger.undated());
    fields.put("outside", ledger.outside());
    fields.put("governments", ledger.governments().stream().map(this::government).toList());
    fields.put(
        "international",
        ledger.international().stream().map(voice -> voice(voice, ledger.parties())).toList());
    fields.put(
        "unplaced",
        ledger.unplaced().stream().map(voice -> voice(voice, ledger.parties())).toList());
    return fields;
  }

  private Map<String, @Nullable Object> government(GovernmentVoices government) {
    List<String> toned = List.copyOf(government.toned());
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("government", government.code());
    fields.put("name", names.apply(government.code()));
    fields.put("voices", government.voices().stream().map(v -> voice(v, toned)).toList());
    fields.put("others", government.others().stream().map(v -> voice(v, toned)).toList());
    fields.put("divergences", government.divergences().stream().map(this::divergence).toList());
    fields.put("coherence", government.coherence().stream().map(this::coherence).toList());
    fields.put("shifts", government.shifts().stream().map(VoiceFields::shift).toList());
    fields.put("words_and_deeds", government.dealings().stream().map(this::dealing).toList());
    return fields;
  }

  private Map<String, @Nullable Object> voice(Voice voice, List<String> toned) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("voice", orNull(voice.key()));
    fields.put("name", VoiceNames.of(voice, names));
    fields.put("side", orNull(voice.side()));
    fields.put("standing", voice.standing().name());
    fields.put("mediator", mediators.contains(voice.side()));
    fields.put("offices", List.copyOf(voice.offices()));
    Map<String, @Nullable Object> means = new LinkedHashMap<>();
    for (String party : toned) {
      voice.meanTone(party).ifPresent(mean -> means.put(party, RecordFields.round(mean)));
    }
    fields.put("mean_tone", means);
    fields.put("statements", voice.utterances().stream().map(VoiceFields::utterance).toList());
    return fields;
  }

  private static Map<String, @Nullable Object> utterance(Utterance utterance) {
    Statement statement = utterance.statement();
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("id", statement.id());
    when(fields, statement.when());
    fields.put("office", orNull(statement.office()));
    fields.put("medium", orNull(utterance.medium()));
    fields.put("kind", statement.kind().name());
    fields.put("spoken", utterance.spoken());
    fields.put("directness", statement.directness().name());
    fields.put("conditional", statement.conditional());
    fields.put("topics", statement.topics());
    fields.put(
        "addressees", statement.addressees().stream().map(RecordFields::participant).toList());
    fields.put("about", statement.about().stream().map(RecordFields::participant).toList());
    fields.put("tones", statement.tones().stream().map(t -> tone(statement, t)).toList());
    fields.put(
        "content", statement.content().stream().map(s -> span(statement.evidence(), s)).toList());
    evidence(fields, statement.evidence(), utterance.filed().report());
    return fields;
  }

  private static Map<String, @Nullable Object> tone(Statement statement, Tone tone) {
    Map<String, @Nullable Object> fields = RecordFields.participant(tone.toward());
    fields.put("party", tone.toward().side());
    fields.put("value", RecordFields.round(tone.value()));
    fields.put("side", tone.side());
    List<Object> cues = new ArrayList<>();
    for (Tone.Cue cue : tone.cues()) {
      Map<String, @Nullable Object> one = span(statement.evidence(), cue.span());
      one.put("entry", cue.entry());
      one.put("weight", RecordFields.round(cue.weight()));
      cues.add(one);
    }
    fields.put("cues", cues);
    return fields;
  }

  private static Map<String, @Nullable Object> span(Evidence evidence, Span span) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("begin", span.begin());
    fields.put("end", span.end());
    fields.put("words", words(evidence, span));
    return fields;
  }

  /** Words of a span that lies in the evidence, else null. */
  static @Nullable String words(Evidence evidence, Span span) {
    int from = evidence.span().begin();
    return evidence.span().covers(span)
        ? evidence.words().substring(span.begin() - from, span.end() - from)
        : null;
  }

  private static void when(Map<String, @Nullable Object> fields, @Nullable When when) {
    fields.put("from", when == null ? null : when.begin().toString());
    fields.put("to", when == null ? null : when.end().toString());
    fields.put("date_source", when == null ? null : when.source().name());
  }

  private static void evidence(
      Map<String, @Nullable Object> fields, Evidence evidence, Report report) {
    fields.put("sentence", evidence.words());
    fields.put("begin", evidence.span().begin());
    fields.put("end", evidence.span().end());
    fields.put("document", evidence.document());
    fields.put("file", report.file());
    fields.put("outlet", orNull(report.outlet()));
    fields.put("outlets", report.outlets());
    fields.put("published", text(report.published()));
    fields.put("title", orNull(report.title()));
    fields.put("address", orNull(report.address()));
  }

  private Map<String, @Nullable Object> divergence(Divergence divergence) {
    Divergence.Weight weight = divergence.weight();
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("party", divergence.party());
    fields.put("conflict", divergence.conflict().name());
    fields.put("score", RecordFields.round(weight.score()));
    fields.put("gap", RecordFields.round(weight.gap()));
    fields.put("topics", RecordFields.round(weight.topics()));
    fields.put("closeness", RecordFields.round(weight.closeness()));
    fields.put("seniority", RecordFields.round(weight.seniority()));
    fields.put("quoted", RecordFields.round(weight.quoted()));
    fields.put("first", divergence.first().key());
    fields.put("first_statement", divergence.one().statement().id());
    fields.put("second", divergence.second().key());
    fields.put("second_statement", divergence.other().statement().id());
    fields.put("more", divergence.more());
    return fields;
  }

  private Map<String, @Nullable Object> coherence(Coherence coherence) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("party", coherence.party());
    fields.put("value", rounded(coherence.value()));
    fields.put("low", rounded(coherence.low()));
    fields.put("high", rounded(coherence.high()));
    fields.put("voices", coherence.voices().stream().map(Voice::key).toList());
    fields.put("statements", coherence.statements());
    fields.put("reason", orNull(coherence.reason()));
    return fields;
  }

  private static Map<String, @Nullable Object> shift(Shift shift) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("voice", shift.voice().key());
    fields.put("party", shift.party());
    fields.put("warmer", shift.warmer());
    fields.put("before", shift.before().statement().id());
    fields.put("after", shift.after().statement().id());
    return fields;
  }

  private Map<String, @Nullable Object> dealing(WordsAndDeeds dealing) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("party", dealing.party());
    fields.put("experimental", true);
    fields.put("conciliatory", ids(dealing.words(1)));
    fields.put("neutral", ids(dealing.words(0)));
    fields.put("hostile", ids(dealing.words(-1)));
    Map<String, @Nullable Object> kinds = new LinkedHashMap<>();
    dealing.kinds().forEach((kind, count) -> kinds.put(kind.name(), count));
    fields.put("kinds", kinds);
    Map<String, @Nullable Object> deeds = new LinkedHashMap<>();
    for (QuadClass quad : QuadClass.values()) {
      deeds.put(
          quad.name().toLowerCase(Locale.ROOT),
          dealing.deeds(quad).stream().map(VoiceFields::event).toList());
    }
    fields.put("deeds", deeds);
    Map<String, @Nullable Object> others = new LinkedHashMap<>();
    for (Modality modality : Modality.values()) {
      if (!dealing.others(modality).isEmpty()) {
        others.put(
            VoiceNames.uncounted(modality),
            dealing.others(modality).stream().map(VoiceFields::event).toList());
      }
    }
    fields.put("not_counted", others);
    fields.put("unaimed", dealing.unaimed().stream().map(VoiceFields::event).toList());
    fields.put(
        "partings",
        dealing.partings().stream()
            .map(
                parting -> {
                  Map<String, @Nullable Object> one = new LinkedHashMap<>();
                  one.put("words_are", parting.kindWords() ? "conciliatory" : "hostile");
                  one.put("deeds_are", parting.alleged() ? "alleged" : "reported");
                  one.put("words", ids(parting.words()));
                  one.put("deeds", parting.deeds().stream().map(d -> d.event().id()).toList());
                  return one;
                })
            .toList());
    return fields;
  }

  private static List<String> ids(List<Utterance> utterances) {
    return utterances.stream().map(utterance -> utterance.statement().id()).toList();
  }

  private static Map<String, @Nullable Object> event(FiledEvent filed) {
    Event event = filed.event();
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("id", event.id());
    fields.put("type", event.type().name());
    fields.put("mode", orNull(event.mode()));
    fields.put("modality", event.modality().name());
    when(fields, event.when());
    evidence(fields, event.evidence(), filed.report());
    return fields;
  }

  private static @Nullable Double rounded(@Nullable Double value) {
    return value == null ? null : RecordFields.round(value);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static @Nullable String orNull(String value) {
    return value.isEmpty() ? null : value;
  }
}
