package org.rapporteur.read;

import org.rapporteur.read.internal.Digest;

/** What a reader found of one document, before it is checked; filled in by one thread. */
final class Draft {
  final String id;
  final int member;
  final String position;
  String text = "";
  String title = "";
  String outlet = "";
  String address = "";
  String date = "";
  boolean undatedTold;

  private Draft(String id, int member, String position) {
    this.id = id;
    this.member = member;
    this.position = position;
  }

  /** The only document of a file: its bytes are the file's, unpacked. */
  static Draft only(byte[] bytes) {
    return new Draft(Digest.of(bytes), 0, "");
  }

  /** The only document of a file, whose bytes have the given SHA-256. */
  static Draft whole(String sha256) {
    return new Draft(sha256, 0, "");
  }

  /** One of several documents of a file, named by its own bytes. */
  static Draft member(byte[] bytes, int member, String position) {
    return new Draft(Digest.of(bytes), member, position);
  }

  /** One of several documents of a file, named by its own text where it has no bytes of its own. */
  static Draft member(String record, int member, String position) {
    return new Draft(Digest.of(record), member, position);
  }
}
