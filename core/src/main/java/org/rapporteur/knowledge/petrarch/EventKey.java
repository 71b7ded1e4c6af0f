package org.rapporteur.knowledge.petrarch;

import org.jspecify.annotations.Nullable;

/**
 * An event code as dictionaries write it: {@code 112}, {@code 042:043} for the two directions,
 * {@code ---} for no event.
 *
 * @param code the code from source to target, empty if there is none
 * @param reverse the code from target to source, empty if there is none
 */
record EventKey(String code, String reverse) {

  static EventKey of(String text) {
    String plain = text.strip();
    int colon = plain.indexOf(':');
    String code = colon < 0 ? plain : plain.substring(0, colon);
    String reverse = colon < 0 ? "" : plain.substring(colon + 1);
    return new EventKey(
        code.startsWith("---") ? "" : code, reverse.startsWith("---") ? "" : reverse);
  }

  /** No event at all. */
  boolean nothing() {
    return code.isEmpty() && reverse.isEmpty();
  }

  /** Done by either to the other, as a meeting is. */
  boolean mutual() {
    return !code.isEmpty() && code.equals(reverse);
  }

  /** What of it is lost, in words; null if nothing. */
  @Nullable String lost() {
    if (code.isEmpty() && !reverse.isEmpty()) {
      return "the code is for the target's part only";
    }
    return reverse.isEmpty() || mutual()
        ? null
        : "the event back, " + reverse + ", is not made; " + code + " is";
  }
}
