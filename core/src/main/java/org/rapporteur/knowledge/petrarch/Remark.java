package org.rapporteur.knowledge.petrarch;

/**
 * A line of a dictionary that is not honoured, or not in full.
 *
 * @param bad whether the line itself is at fault, and not only beyond what can be honoured
 * @param file as given
 * @param line from 1
 * @param text what stands there
 * @param reason why, and what becomes of it
 */
public record Remark(boolean bad, String file, int line, String text, String reason) {

  /** One line for a person to read. */
  public String told() {
    return file + ", line " + line + ": " + (bad ? "fault: " : "") + reason + ": " + text.strip();
  }
}
