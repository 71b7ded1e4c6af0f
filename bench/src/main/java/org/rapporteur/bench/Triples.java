package org.rapporteur.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.Role;
import org.rapporteur.model.Token;

/**
 * Reads who did what to whom off one tree, by the same rules for NLP4J's relations and for
 * universal dependencies, so that parsers can be compared.
 */
final class Triples {

  private static final String NONE = "-";

  private final List<Token> tokens;
  private final List<Role> roles;

  Triples(List<Token> tokens, List<Role> roles) {
    this.tokens = tokens;
    this.roles = roles;
  }

  /** All {@code subject|verb|object}. */
  Set<String> all() {
    Set<String> triples = new LinkedHashSet<>();
    for (Token verb : tokens) {
      if (!verb.tag().startsWith("VB")) {
        continue;
      }
      Set<String> subjects = words(actors(verb, 0));
      Set<String> objects = words(patients(verb, 0));
      for (String subject : subjects) {
        for (String object : objects) {
          triples.add(subject + "|" + verb.lemma() + "|" + object);
        }
      }
    }
    return triples;
  }

  private static Set<String> words(List<Token> tokens) {
    Set<String> words = new LinkedHashSet<>();
    tokens.forEach(t -> words.add(t.text().toLowerCase(Locale.ROOT)));
    return words.isEmpty() ? Set.of(NONE) : words;
  }

  private List<Token> actors(Token verb, int depth) {
    List<Token> found = byRole(verb, "A0");
    if (!found.isEmpty()) {
      return found;
    }
    if (passive(verb)) {
      for (Token child : children(verb)) {
        if (child.relation().equals("agent")) {
          found.addAll(with(objectsOf(child, "pobj")));
        } else if (child.relation().equals("obl:agent")
            || (child.relation().equals("obl") && cased(child, "by"))) {
          found.addAll(with(List.of(child)));
        }
      }
      return found;
    }
    found.addAll(with(objectsOf(verb, "nsubj")));
    if (!found.isEmpty() || depth > 4 || verb.head() < 0) {
      return found;
    }
    Token head = tokens.get(verb.head());
    return switch (verb.relation()) {
      case "conj" -> head.tag().startsWith("VB") ? subjects(head, depth) : found;
      case "xcomp" -> {
        List<Token> object = with(objectsOf(head, "dobj", "obj"));
        yield object.isEmpty() ? subjects(head, depth) : object;
      }
      case "advcl" -> verb.tag().equals("VBG") ? subjects(head, depth) : found;
      case "acl" -> head.noun() && verb.tag().equals("VBG") ? List.of(head) : found;
      default -> found;
    };
  }

  private List<Token> subjects(Token verb, int depth) {
    return passive(verb) ? patients(verb, depth + 1) : actors(verb, depth + 1);
  }

  private List<Token> patients(Token verb, int depth) {
    List<Token> found = byRole(verb, "A1");
    if (!found.isEmpty()) {
      return found;
    }
    if (passive(verb)) {
      found.addAll(with(objectsOf(verb, "nsubjpass", "nsubj:pass")));
      if (found.isEmpty() && verb.head() >= 0 && depth < 5) {
        Token head = tokens.get(verb.head());
        if (verb.relation().startsWith("acl")) {
          return with(List.of(head));
        }
        if (verb.relation().equals("conj") && passive(head)) {
          return patients(head, depth + 1);
        }
      }
      return found;
    }
    found.addAll(with(objectsOf(verb, "dobj", "obj")));
    boolean relative = verb.relation().equals("relcl") || verb.relation().equals("acl:relcl");
    if (found.isEmpty() && relative && verb.head() >= 0) {
      boolean subject = objectsOf(verb, "nsubj").stream().noneMatch(Triples::pronoun);
      if (subject) {
        return List.of(tokens.get(verb.head()));
      }
    }
    return found;
  }

  private List<Token> byRole(Token verb, String label) {
    List<Token> found = new ArrayList<>();
    for (Role role : roles) {
      if (role.predicate() == verb.index() && role.label().equals(label)) {
        Token argument = tokens.get(role.argument());
        if (argument.tag().equals("IN")) {
          found.addAll(with(objectsOf(argument, "pobj")));
        } else if (argument.noun()
            || argument.tag().startsWith("PRP")
            || argument.tag().startsWith("W")
            || argument.tag().equals("CD")) {
          found.addAll(with(List.of(argument)));
        }
      }
    }
    return found;
  }

  private boolean passive(Token verb) {
    for (Token child : children(verb)) {
      switch (child.relation()) {
        case "auxpass", "aux:pass", "nsubjpass", "nsubj:pass" -> {
          return true;
        }
        case "nsubj", "aux" -> {
          return false;
        }
        default -> {}
      }
    }
    if (!verb.tag().equals("VBN")) {
      return false;
    }
    return verb.relation().startsWith("acl")
        || (verb.relation().equals("conj") && verb.head() >= 0 && passive(tokens.get(verb.head())));
  }

  /** The tokens and what is conjoined with them; a relative pronoun gives what it refers to. */
  private List<Token> with(List<Token> heads) {
    List<Token> all = new ArrayList<>();
    for (Token head : heads) {
      Token meant = antecedent(head);
      all.add(meant);
      children(meant).stream()
          .filter(c -> c.relation().equals("conj") && (c.noun() || c.tag().equals("PRP")))
          .forEach(all::add);
    }
    return all;
  }

  private Token antecedent(Token pronoun) {
    if (!pronoun(pronoun) || pronoun.head() < 0) {
      return pronoun;
    }
    Token clause = tokens.get(pronoun.head());
    while (clause.relation().equals("xcomp") || clause.relation().equals("conj")) {
      clause = tokens.get(clause.head());
    }
    boolean relative = clause.relation().equals("relcl") || clause.relation().equals("acl:relcl");
    return relative ? tokens.get(clause.head()) : pronoun;
  }

  private static boolean pronoun(Token token) {
    return token.tag().equals("WDT") || token.tag().equals("WP");
  }

  private boolean cased(Token noun, String preposition) {
    return children(noun).stream()
        .anyMatch(c -> c.relation().equals("case") && c.lemma().equals(preposition));
  }

  private List<Token> objectsOf(Token head, String... relations) {
    return children(head).stream().filter(c -> List.of(relations).contains(c.relation())).toList();
  }

  private List<Token> children(Token head) {
    return tokens.stream().filter(t -> t.head() == head.index()).toList();
  }
}
