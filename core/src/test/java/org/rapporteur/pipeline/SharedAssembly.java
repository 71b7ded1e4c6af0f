package org.rapporteur.pipeline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurException;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Document;
import org.rapporteur.model.Origin;

/**
 * The standard stages, loaded once for all tests of the module, with the invented states Ardania,
 * Velmark and Solmar on top of the built-in knowledge. Models are kept in the build's own folder.
 */
public final class SharedAssembly {

  /** Where the invented states are listed. */
  public static final Path OVERLAY = Path.of("src", "test", "resources", "overlay");

  /** A Wednesday: the day on which test documents are published. */
  public static final LocalDate PUBLISHED = LocalDate.of(2025, 10, 29);

  private static final Assembly ASSEMBLY =
      Assembly.load(Path.of("target", "model-cache"), List.of(OVERLAY));

  private SharedAssembly() {}

  /** The stages. */
  public static Assembly get() {
    return ASSEMBLY;
  }

  /** Codes English text of that day. */
  public static Coded code(String text) {
    Outcome outcome = ASSEMBLY.pipeline(List.of("XAR", "XVE"), 1).run(document(text, PUBLISHED));
    return coded(outcome);
  }

  /** Codes texts on two threads; results in order. */
  public static List<Coded> code(List<String> texts) {
    return code(ASSEMBLY, texts);
  }

  /** Codes texts by the rules alone, without the judge; results in order. */
  public static List<Coded> codeByRules(List<String> texts) {
    return code(
        new Assembly(ASSEMBLY.parser(), ASSEMBLY.knowledge(), ASSEMBLY.lexicon(), null), texts);
  }

  private static List<Coded> code(Assembly assembly, List<String> texts) {
    List<Coded> all = new ArrayList<>();
    assembly
        .pipeline(List.of("XAR", "XVE"), 2)
        .run(
            texts.stream().map(t -> document(t, PUBLISHED)).iterator(),
            outcome -> all.add(coded(outcome)));
    return all;
  }

  /** An English document of that text. */
  public static Document document(String text, @Nullable LocalDate published) {
    return document(text, published, "eng");
  }

  static Document document(String text, @Nullable LocalDate published, String language) {
    String id = sha256(text);
    Origin origin = new Origin("test.txt", id, 0);
    return new Document(id, origin, "", "", "", published, language, text);
  }

  private static Coded coded(Outcome outcome) {
    if (outcome instanceof Outcome.Done done) {
      return done.coded();
    }
    throw new AssertionError("not coded: " + outcome);
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new RapporteurException("every Java has SHA-256", impossible);
    }
  }
}
