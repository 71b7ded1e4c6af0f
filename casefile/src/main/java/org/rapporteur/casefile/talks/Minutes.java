package org.rapporteur.casefile.talks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.question.FiledNotice;
import org.rapporteur.casefile.question.FiledStatement;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Place;
import org.rapporteur.model.RoundReport.Blame;
import org.rapporteur.model.RoundReport.Delegation;
import org.rapporteur.model.RoundReport.Outcome;
import org.rapporteur.model.Span;
import org.rapporteur.model.When;

/** Draws up rounds: sets side by side what is told of each. */
final class Minutes {

  private final Set<String> parties;
  private final Set<String> mediators;
  private final Map<String, String> texts;
  private final Map<String, List<Evidence>> sentences = new HashMap<>();

  /**
   * For a case.
   *
   * @param parties of the case
   * @param mediators of the case
   * @param texts of documents, by id; one that is missing has no words
   * @param statements in which faults are found
   */
  Minutes(
      Set<String> parties,
      Set<String> mediators,
      Map<String, String> texts,
      List<FiledStatement> statements) {
    this.parties = parties;
    this.mediators = mediators;
    this.texts = texts;
    for (FiledStatement filed : statements) {
      Evidence evidence = filed.statement().evidence();
      sentences.computeIfAbsent(evidence.document(), d -> new ArrayList<>()).add(evidence);
    }
  }

  /**
   * A round.
   *
   * @param order its place among the rounds of its process
   * @param accords made soon after by the same sides
   */
  Sitting draw(Sheaf sheaf, int order, List<FiledNotice> accords) {
    List<Telling> tellings = sheaf.tellings();
    Set<String> sides = new HashSet<>(parties);
    sides.addAll(sheaf.sides());
    Set<String> third = new HashSet<>(mediators);
    third.addAll(sheaf.third());
    Account.Roles roles = new Account.Roles(sides, third);
    List<Account> accounts = Account.of(tellings, roles);
    List<Turn> turns = turns(accounts, accords, roles);
    return new Sitting(
        sheaf.key(),
        order,
        Said.of(tellings, t -> count(t.round().number()), String::valueOf),
        sheaf.sides(),
        Said.of(tellings, t -> one(t.round().venue()), Place::id),
        Said.of(tellings, t -> one(t.round().when()), w -> w.begin() + " " + w.end()),
        Said.of(tellings, t -> count(t.round().days()), String::valueOf),
        Said.of(tellings, t -> one(t.round().host()), Participant::side),
        Said.of(tellings, t -> t.round().mediators(), Participant::side),
        Said.of(tellings, t -> t.round().delegations(), Minutes::seat),
        Said.of(tellings, t -> t.round().topics(), topic -> topic),
        Said.of(tellings, Minutes::sticking, Minutes::bare),
        accounts,
        turns,
        Clashes.of(turns),
        denial(accounts),
        faults(tellings));
  }

  private static List<Integer> count(int told) {
    return told == 0 ? List.of() : List.of(told);
  }

  private static <T> List<T> one(@Nullable T told) {
    return told == null ? List.of() : List.of(told);
  }

  private static String seat(Delegation delegation) {
    Participant who = delegation.who();
    return who.actor().isEmpty() ? who.label() : who.actor();
  }

  private static List<String> sticking(Telling telling) {
    Span span = telling.round().sticking();
    return span == null ? List.of() : List.of(telling.words(span));
  }

  private static String bare(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static List<Turn> turns(
      List<Account> accounts, List<FiledNotice> accords, Account.Roles roles) {
    Map<List<Object>, List<Telling>> told = new LinkedHashMap<>();
    for (Account account : accounts) {
      for (Telling telling : account.tellings()) {
        LocalDate day = telling.day();
        told.computeIfAbsent(
                List.of(day == null ? "" : day, telling.outcome(), account.teller()),
                k -> new ArrayList<>())
            .add(telling);
      }
    }
    Map<List<Object>, List<FiledNotice>> made = new LinkedHashMap<>();
    for (FiledNotice filed : accords) {
      LocalDate day = day(filed);
      made.computeIfAbsent(
              List.of(day == null ? "" : day, roles.of(filed.notice().source(), filed.report())),
              k -> new ArrayList<>())
          .add(filed);
    }
    List<Turn> turns = new ArrayList<>();
    told.forEach(
        (key, of) ->
            turns.add(
                new Turn(
                    of.get(0).day(),
                    of.get(0).outcome(),
                    (Account.Teller) key.get(2),
                    of,
                    List.of())));
    made.forEach(
        (key, of) ->
            turns.add(
                new Turn(
                    day(of.get(0)), Outcome.AGREED, (Account.Teller) key.get(1), List.of(), of)));
    turns.sort(Comparator.comparing(t -> t.told() == null ? LocalDate.MAX : t.told()));
    return turns;
  }

  /** The day an accord was made, or null where the words do not tell: it may be long ago. */
  static @Nullable LocalDate day(FiledNotice filed) {
    When when = filed.notice().when();
    return when == null || when.source() == When.Source.PUBLICATION ? null : when.end();
  }

  private static @Nullable Denial denial(List<Account> accounts) {
    List<Account> by = only(accounts, true);
    return by.isEmpty() ? null : new Denial(by, only(accounts, false));
  }

  private static List<Account> only(List<Account> accounts, boolean denied) {
    return accounts.stream()
        .map(
            a ->
                new Account(
                    a.teller(),
                    a.tellings().stream()
                        .filter(t -> (t.outcome() == Outcome.DENIED) == denied)
                        .toList()))
        .filter(a -> !a.tellings().isEmpty())
        .toList();
  }

  private List<Fault> faults(List<Telling> tellings) {
    Map<String, Fault> faults = new LinkedHashMap<>();
    for (Telling telling : tellings) {
      String text = texts.getOrDefault(telling.report().document(), "");
      for (Blame blame : telling.round().blames()) {
        String words = blame.words().end() <= text.length() ? blame.words().of(text) : "";
        Participant by = blame.by();
        faults.putIfAbsent(
            (by == null ? "" : by.actor() + by.label()) + " " + bare(words),
            new Fault(blame.at(), by, words, sentence(telling, blame, words), telling));
      }
    }
    return List.copyOf(faults.values());
  }

  private Evidence sentence(Telling telling, Blame blame, String words) {
    String document = telling.report().document();
    Span span = blame.words();
    return sentences.getOrDefault(document, List.of()).stream()
        .filter(e -> e.span().covers(span))
        .findFirst()
        .orElseGet(
            () ->
                new Evidence(
                    document, new Span(span.begin(), span.begin() + words.length()), words));
  }
}
