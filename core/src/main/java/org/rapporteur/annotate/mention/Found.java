package org.rapporteur.annotate.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Mention;

/** A mention in the making: passes after the one that found it may widen or resolve it. */
final class Found {

  final int sentence;
  int first;
  int last;
  Mention.Kind kind;
  List<String> actors;
  String pass;
  String why;

  /** More than one person or thing. */
  boolean plural;

  /** Known not to be an actor of record, yet in the way of others: "he" may mean this one. */
  boolean silent;

  /** What the words leave to be found: null if nothing. */
  @Nullable Pending pending;

  /** Suffix of the body or office named, or empty. */
  String suffix = "";

  /** The noun that names the office, body or people, lower case; or empty. */
  String noun = "";

  /** The rank between the office and the name, lower case, or empty. */
  String rank = "";

  /** Id of the state, organisation or group that the words name beside the actor, or empty. */
  String owner = "";

  /** Modifiers that change what an office is. */
  boolean former;

  /** Whether "the" stands before it, perhaps with an adjective between. */
  boolean definite;

  /** "President-elect": not in the office yet. */
  boolean coming;

  /** Of a state or body that is named, though not known: "Harle's foreign minister". */
  boolean stranger;

  /** Beside a surname that is not that of any known holder. */
  boolean another;

  boolean acting;
  boolean deputy;

  /** Token that heads it, or −1 to let the parse tell. */
  int head = -1;

  /** What still has to be found. */
  enum Pending {
    /** An office or a body without its owner. */
    OWNER,
    /** A capital or seat that may be a place here. */
    SEAT
  }

  Found(
      int sentence,
      int first,
      int last,
      Mention.Kind kind,
      List<String> actors,
      String pass,
      String why) {
    this.sentence = sentence;
    this.first = first;
    this.last = last;
    this.kind = kind;
    this.actors = actors;
    this.pass = pass;
    this.why = why;
  }

  boolean named() {
    return !actors.isEmpty();
  }
}
