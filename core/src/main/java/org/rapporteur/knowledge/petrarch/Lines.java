package org.rapporteur.knowledge.petrarch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Takes a dictionary apart into lines. Comments are what follows {@code #} or {@code ;}, and what
 * stands in {@code <!-- -->}, also over several lines.
 */
final class Lines {

  private Lines() {}

  static List<Line> of(String file, byte[] bytes, Consumer<Remark> remarks) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException old) {
      text = new String(bytes, StandardCharsets.ISO_8859_1);
      remarks.accept(
          new Remark(true, file, 1, "", "not UTF-8; read as Latin-1, so save it as UTF-8"));
    }
    List<Line> lines = new ArrayList<>();
    boolean comment = false;
    int number = 0;
    int opened = 0;
    for (String raw : text.replace("\uFEFF", "").split("\r\n|\r|\n", -1)) {
      number++;
      StringBuilder kept = new StringBuilder();
      int at = 0;
      while (at < raw.length()) {
        if (comment) {
          int end = raw.indexOf("-->", at);
          comment = end < 0;
          at = end < 0 ? raw.length() : end + 3;
        } else {
          int begin = raw.indexOf("<!", at);
          kept.append(raw, at, begin < 0 ? raw.length() : begin);
          comment = begin >= 0;
          opened = comment ? number : opened;
          at = begin < 0 ? raw.length() : begin;
        }
      }
      String line = kept.toString();
      int cut = cut(line);
      lines.add(new Line(file, number, (cut < 0 ? line : line.substring(0, cut)).strip()));
    }
    if (comment) {
      remarks.accept(
          new Remark(true, file, opened, "<!--", "this comment has no end, so the rest is unread"));
    }
    return lines;
  }

  private static int cut(String line) {
    int hash = line.indexOf('#');
    int semicolon = line.indexOf(';');
    return hash < 0 ? semicolon : semicolon < 0 ? hash : Math.min(hash, semicolon);
  }
}
