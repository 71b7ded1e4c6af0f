package org.rapporteur.model;

/**
 * Bad input as a value: what is wrong, where, and what to do about it.
 *
 * @param kind what sort of fault it is
 * @param file the file it is in, as given
 * @param position where in the file, such as {@code line 12}, {@code byte 4096}, {@code record 7};
 *     empty if it is the whole file
 * @param message what is wrong
 * @param remedy what to do
 */
public record Problem(Kind kind, String file, String position, String message, String remedy) {

  /** The sorts of fault. */
  public enum Kind {
    /** Nothing in it. */
    EMPTY,
    /** Bytes that are no text of a kind we read. */
    BINARY,
    /** Ends too early. */
    TRUNCATED,
    /** Larger than the limit. */
    TOO_LARGE,
    /** Unpacks to more than the limit or by more than the ratio allowed. */
    BOMB,
    /** Does not follow its own format. */
    MALFORMED,
    /** Asks for something outside itself, which is never fetched. */
    EXTERNAL,
    /** Bytes that do not decode. */
    ENCODING,
    /** A date that is missing, impossible or in the future; the document is kept. */
    DATE,
    /** A file that is not below the case folder. */
    OUTSIDE,
    /** A file that is not there or may not be read. */
    UNREADABLE,
    /** A kind of file that no reader takes. */
    UNKNOWN_KIND,
    /** A column or field that is not there. */
    FIELD,
    /** A document in a language that is kept and not coded. */
    LANGUAGE,
    /** A document that could not be annotated or coded; it is kept. */
    CODING
  }

  /** Whether the document itself is lost by this, or kept and only marked. */
  public boolean fatal() {
    return kind != Kind.DATE
        && kind != Kind.LANGUAGE
        && kind != Kind.CODING
        && kind != Kind.ENCODING;
  }

  /** One line for a person to read. */
  public String line() {
    String where = position.isEmpty() ? file : file + ", " + position;
    return where + ": " + message + (remedy.isEmpty() ? "" : " — " + remedy);
  }
}
