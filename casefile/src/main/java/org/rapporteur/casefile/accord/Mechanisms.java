package org.rapporteur.casefile.accord;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.casefile.accord.Link.Kind;
import org.rapporteur.casefile.accord.Mechanism.Staged;
import org.rapporteur.model.Conduct;

/**
 * Gathers what reports tell of joint bodies, and says of which accord each is: of one whose
 * commitments name such a body, else of the latest accord before the report of the sides that are
 * named with it. Bodies are the same if the words that name one are among those of the other.
 */
final class Mechanisms {

  private static final Pattern ARTICLE =
      Pattern.compile("^(the|a|an|this|its|their) ", Pattern.CASE_INSENSITIVE);

  private final Matcher matcher;
  private final List<Sign> signs;

  /** A body while it is gathered. */
  private static final class Body {
    String name;
    final Set<String> words;
    final Set<String> commitments = new LinkedHashSet<>();
    final List<Staged> links = new ArrayList<>();
    boolean promised;

    Body(String name) {
      this.name = name;
      this.words = BodyNames.words(name);
    }

    boolean same(String other) {
      Set<String> others = BodyNames.words(other);
      return others.containsAll(words) || words.containsAll(others);
    }
  }

  /**
   * What reports tell.
   *
   * @param matcher makes the links
   * @param signs of the case; those that are of no body are passed over
   */
  Mechanisms(Matcher matcher, List<Sign> signs) {
    this.matcher = matcher;
    this.signs = signs.stream().filter(sign -> sign.stage() != null).toList();
  }

  /**
   * The bodies of one accord.
   *
   * @param accord the accord
   * @param all accords of the case
   */
  List<Mechanism> of(CaseAccord accord, Collection<CaseAccord> all) {
    List<Body> found = new ArrayList<>();
    for (CaseCommitment commitment : accord.commitments()) {
      String name = BodyNames.in(commitment.words());
      if (!name.isEmpty()) {
        Body body = body(found, name);
        body.promised = true;
        body.commitments.add(commitment.id());
      }
    }
    for (Sign sign : signs) {
      Conduct.Stage stage = sign.stage();
      if (stage == null || !theirs(accord, sign)) {
        continue;
      }
      String name = ARTICLE.matcher(sign.body()).replaceFirst("");
      boolean known = found.stream().anyMatch(b -> b.same(name));
      if (known && first(accord, all, name, sign) || !known && latest(accord, all, sign)) {
        boolean so = sign.kind() != Kind.NOT_DONE && sign.kind() != Kind.DENIAL;
        body(found, name).links.add(new Staged(stage, so, matcher.link(accord, sign)));
      }
    }
    return found.stream().map(body -> mechanism(accord, body)).toList();
  }

  private static Mechanism mechanism(CaseAccord accord, Body body) {
    body.links.sort(Comparator.comparing(Staged::link, Matcher.ORDER));
    return new Mechanism(
        body.name, List.copyOf(body.commitments), body.promised ? accord.day() : null, body.links);
  }

  /** The body of that name, or a new one; the fuller name is kept. */
  private static Body body(List<Body> found, String name) {
    for (Body body : found) {
      if (body.same(name)) {
        if (BodyNames.words(name).size() > body.words.size()) {
          body.name = name;
          body.words.addAll(BodyNames.words(name));
        }
        return body;
      }
    }
    Body fresh = new Body(name);
    found.add(fresh);
    return fresh;
  }

  /** After the accord, and of its parties or of nobody named. */
  private static boolean theirs(CaseAccord accord, Sign sign) {
    LocalDate day = sign.day();
    boolean before = accord.day() != null && day != null && day.isBefore(accord.day());
    Set<String> named = new HashSet<>(sign.actors());
    named.addAll(sign.others());
    return !before && (named.isEmpty() || accord.parties().stream().anyMatch(named::contains));
  }

  /** Of several accords that promise such a body, the latest one before the report. */
  private static boolean first(
      CaseAccord accord, Collection<CaseAccord> all, String name, Sign sign) {
    return latest(
        accord,
        all.stream()
            .filter(
                other ->
                    other.key().equals(accord.key())
                        || other.commitments().stream()
                            .anyMatch(
                                c -> c.body() && new Body(BodyNames.in(c.words())).same(name)))
            .toList(),
        sign);
  }

  private static boolean latest(CaseAccord accord, Collection<CaseAccord> all, Sign sign) {
    return all.stream()
        .filter(other -> other.standing() != CaseAccord.Standing.DISMISSED)
        .filter(other -> other.key().equals(accord.key()) || !other.commitments().isEmpty())
        .filter(other -> theirs(other, sign))
        .max(Comparator.comparing(o -> Objects.requireNonNullElse(o.day(), LocalDate.MIN)))
        .orElse(accord)
        .key()
        .equals(accord.key());
  }
}
