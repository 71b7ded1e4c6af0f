package org.rapporteur.desk.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.accord.AccordBook;
import org.rapporteur.casefile.accord.CaseAccord;
import org.rapporteur.casefile.accord.CaseAccord.Standing;
import org.rapporteur.casefile.accord.Decision;
import org.rapporteur.casefile.accord.Decision.Verdict;
import org.rapporteur.casefile.accord.Link;
import org.rapporteur.casefile.accord.Mechanism;
import org.rapporteur.desk.casework.DecisionFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Takes down what the user decides about accords and evidence, if there is such a thing. */
final class AccordDecisions {

  /** What can be done. */
  enum Action {
    propose,
    accept,
    merge,
    dismiss,
    confirm,
    reject,
    undo
  }

  private final CommandSpec spec;
  private final DecisionFile file;
  private final AccordBook book;

  AccordDecisions(CommandSpec spec, DecisionFile file, AccordBook book) {
    this.spec = spec;
    this.file = file;
    this.book = book;
  }

  /**
   * Takes a decision down.
   *
   * @return a line that says so
   * @throws ParameterException if there is nothing of that key
   */
  String take(Action action, List<String> subjects, String name, String note) {
    int wanted = action == Action.merge ? 2 : 1;
    if (subjects.size() != wanted) {
      throw wrong(
          action
              + " needs "
              + (action == Action.merge
                  ? "two keys: the accord, and the one it is the same as"
                  : "one " + (about(action) ? "key" : "id of a piece of evidence"))
              + "; both stand in square brackets where accords are shown");
    }
    String subject = subjects.get(0);
    List<String> notices = List.of();
    Decision before = action == Action.undo ? decided(subject) : null;
    if (before != null) {
      notices = before.notices();
    } else if (about(action) && !link(subject)) {
      CaseAccord accord = accord(subject);
      if (accord.standing() == Standing.DECLARED) {
        throw wrong(
            subject + " is declared in case.yml; to change it, edit the file and run this again");
      }
      notices = accord.notices().stream().map(n -> n.notice().id()).toList();
    } else if (links().noneMatch(l -> l.id().equals(subject))) {
      throw wrong(
          "no evidence '" + subject + "' in this case; --all shows every piece with its id");
    }
    if (action == Action.undo && before == null) {
      throw wrong("nothing was decided about " + subject + ", so there is nothing to take back");
    }
    String into =
        action == Action.merge
            ? accord(subjects.get(1)).key()
            : link(subject) ? evidence(subject) : name;
    if (into.equals(subject)) {
      throw wrong("an accord cannot be merged into itself; name another");
    }
    Verdict verdict =
        switch (action) {
          case accept -> Verdict.ACCEPT;
          case merge -> Verdict.MERGE;
          case dismiss -> Verdict.DISMISS;
          case confirm -> Verdict.CONFIRM;
          case reject -> Verdict.REJECT;
          case undo -> Verdict.UNDO;
          case propose -> throw new IllegalArgumentException("no decision");
        };
    file.add(
        new Decision(LocalDate.now(ZoneId.systemDefault()), verdict, subject, notices, into, note));
    return "noted in "
        + DecisionFile.NAME
        + ": "
        + action
        + " "
        + String.join(" ", subjects)
        + (verdict == Verdict.UNDO ? "" : "; 'undo " + subject + "' takes it back");
  }

  /** The last decision on a subject, which need not be in the book any more, as merged accords. */
  private @Nullable Decision decided(String subject) {
    Decision last = null;
    for (Decision decision : file.read().all()) {
      last = decision.subject().equals(subject) ? decision : last;
    }
    return last;
  }

  private static boolean about(Action action) {
    return action != Action.confirm && action != Action.reject;
  }

  /** By what a piece of evidence is known again, should its id change. */
  private String evidence(String subject) {
    return links()
        .filter(l -> l.id().equals(subject))
        .findFirst()
        .map(l -> l.record() + " " + l.kind())
        .orElse("");
  }

  private boolean link(String subject) {
    return links().anyMatch(l -> l.id().equals(subject));
  }

  private Stream<Link> links() {
    return book.accords().stream()
        .flatMap(
            tracked ->
                Stream.concat(
                    tracked.commitments().stream().flatMap(c -> c.links().stream()),
                    tracked.mechanisms().stream()
                        .flatMap(m -> m.links().stream())
                        .map(Mechanism.Staged::link)));
  }

  private CaseAccord accord(String key) {
    List<CaseAccord> all = new ArrayList<>(book.dismissed());
    book.accords().forEach(tracked -> all.add(tracked.accord()));
    return all.stream()
        .filter(accord -> accord.key().equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    "no accord '"
                        + key
                        + "' in this case; "
                        + (all.isEmpty()
                            ? "there is none"
                            : "there are "
                                + String.join(", ", all.stream().map(CaseAccord::key).toList()))));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
