package org.rapporteur.code.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.knowledge.Frame;
import org.rapporteur.model.Token;

/** What an object is made of: "nine tons of wheat", "a wheat shipment" are wheat. */
final class Wares {

  /** Nouns that only measure or hold what they are said "of", or what stands before them. */
  private static final Set<String> MEASURES =
      Set.of(
          "ton",
          "tonne",
          "kilo",
          "kilogram",
          "pound",
          "ounce",
          "gram",
          "litre",
          "liter",
          "gallon",
          "barrel",
          "load",
          "truckload",
          "lorryload",
          "shipload",
          "boatload",
          "planeload",
          "wagonload",
          "trainload",
          "crate",
          "box",
          "carton",
          "sack",
          "bag",
          "packet",
          "parcel",
          "package",
          "consignment",
          "shipment",
          "cargo",
          "batch",
          "tranche",
          "instalment",
          "installment",
          "dose",
          "set",
          "pair",
          "lot",
          "number",
          "dozen",
          "score",
          "hundred",
          "thousand",
          "million",
          "billion",
          "quantity",
          "amount",
          "supply",
          "stock",
          "stockpile",
          "ration",
          "fleet",
          "convoy",
          "team",
          "group",
          "contingent",
          "battalion",
          "series",
          "round",
          "wave",
          "worth",
          "gift",
          "delivery",
          "kind",
          "form",
          "range",
          "variety",
          "handful",
          "couple",
          "unit",
          "party",
          "band",
          "squad",
          "column",
          "bundle",
          "haul",
          "bulk",
          "rest",
          "share",
          "third",
          "half",
          "quarter",
          "increase",
          "rise",
          "boost",
          "flow");

  /** What a figure is of where a sign says so. */
  private static final Set<String> SIGNS = Set.of("$", "€", "£", "¥", "₹", "US$");

  private Wares() {}

  /** The object, or what it is made of, that the frame asks for; null if there is none. */
  static @Nullable Token matching(Scene scene, List<Token> objects, Frame frame) {
    for (Token object : objects) {
      for (Token each : scene.tree().conjuncts(object)) {
        if (frame.objects().contains(each.lemma()) || Compound.stands(scene, each, frame)) {
          return each;
        }
        if (sum(scene.tree(), each, frame)) {
          return each;
        }
        for (Token part : contents(scene.tree(), each)) {
          if (frame.objects().contains(part.lemma())) {
            return part;
          }
        }
      }
    }
    return null;
  }

  /** "$5 million", "3 billion": money where the frame asks for it. */
  private static boolean sum(Tree tree, Token figure, Frame frame) {
    boolean round = frame.objects().contains(figure.text().toLowerCase(Locale.ROOT));
    boolean signed =
        SIGNS.contains(figure.text())
            || tree.children(figure).stream().anyMatch(c -> SIGNS.contains(c.text()));
    return figure.tag().equals("CD") && (round || signed && frame.objects().contains("dollar"));
  }

  private static List<Token> contents(Tree tree, Token holder) {
    List<Token> found = new ArrayList<>();
    boolean measure = MEASURES.contains(holder.lemma()) || holder.tag().equals("CD");
    for (Token child : measure ? tree.children(holder) : List.<Token>of()) {
      if (child.lemma().equals("of") || child.lemma().equals("in")) {
        for (Token object : tree.childrenBy(child, Set.of("pobj"))) {
          found.addAll(tree.conjuncts(object));
        }
      }
    }
    // "President Ann Hale" is a president
    boolean title = holder.tag().startsWith("NNP");
    for (Token child : measure || title ? tree.children(holder) : List.<Token>of()) {
      if (child.relation().equals("compound")) {
        found.add(child);
      }
    }
    return found;
  }
}
