package org.rapporteur.desk.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.AttributionCoder;
import org.rapporteur.model.Document;
import org.rapporteur.pipeline.Assembly;

class CueTrainingTest {

  private static final String TEXT =
      "The mayor said on Monday that the road was closed. The guards painted the bridge."
          + " The deputies said at noon that it was late. The guards painted the gate.";

  /** said twice, painted twice, closed, was. */
  private static final int VERBS = 6;

  private static final Assembly ASSEMBLY = Assembly.load(null, List.of());

  @TempDir private Path folder;

  @Test
  void marked_verbs_are_learnt_and_twice_the_same_bytes_come() throws IOException {
    Files.createDirectories(folder.resolve("text"));
    Files.createDirectories(folder.resolve("attributions"));
    Path text = folder.resolve("text").resolve("one.txt");
    Files.writeString(text, TEXT);
    Files.writeString(
        folder.resolve("attributions").resolve("one.ann"),
        marks(1, "The mayor", "said", "that the road was closed")
            + marks(5, "The deputies", "said at noon", "that it was late"));
    Map<String, String> once = judges(text);

    assertThat(once).isEqualTo(judges(text)).containsOnlyKeys("cues", "begins", "ends");
    assertThat(once.get("cues"))
        .contains("texts: 1, verbs " + VERBS + ", cues 2, contents 2")
        .contains("our town");
    assertThat(weight(once.get("cues"), "lemma=say")).isPositive();
    assertThat(once.get("begins")).contains("labels: NONE PLACE", "\nway=child ccomp\t");
    assertThat(once.get("ends")).contains("labels: NONE PLACE", "\n#before");
  }

  @Test
  void a_folder_without_marks_is_refused() {
    assertThatThrownBy(() -> new CueTraining(folder, ASSEMBLY.lexicon()))
        .isInstanceOf(RapporteurException.class)
        .hasMessageContaining("attributions");
  }

  private Map<String, String> judges(Path text) {
    CueTraining training = new CueTraining(folder, ASSEMBLY.lexicon());
    Document document = RawText.read(text, null);
    training.add(
        text,
        new AttributionCoder(ASSEMBLY.lexicon())
            .code(ASSEMBLY.annotator(List.of()).annotate(document)));
    assertThat(training.size()).isEqualTo(VERBS);
    return training.judges("our town");
  }

  private static int weight(String judge, String feature) {
    return judge
        .lines()
        .filter(l -> l.startsWith(feature + "\t"))
        .map(l -> l.split("[\t:]")[2])
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElseThrow();
  }

  private static String marks(int id, String source, String cue, String content) {
    int from = TEXT.indexOf(source);
    String word = cue.split(" ")[0];
    return mark(id, "Source", source, TEXT.indexOf(source))
        + mark(id + 1, "Cue", word, TEXT.indexOf(cue, from))
        + mark(id + 2, "Content", content, TEXT.indexOf(content))
        + mark(id + 3, "Attribution", word, TEXT.indexOf(cue, from))
        + "E%d\tAttribution:T%d Content:T%d Cue:T%d Source:T%d\n"
            .formatted(id, id + 3, id + 2, id + 1, id);
  }

  private static String mark(int id, String sort, String words, int begin) {
    return "T%d\t%s %d %d\t%s\n".formatted(id, sort, begin, begin + words.length(), words);
  }
}
