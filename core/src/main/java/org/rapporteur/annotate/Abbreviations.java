package org.rapporteur.annotate;

import java.util.Set;

/** Words that end with a full stop without ending a sentence. English news usage; our own list. */
final class Abbreviations {

  /** Always followed by a name or a number. */
  private static final Set<String> BEFORE_NAME =
      Set.of(
          "Mr",
          "Mrs",
          "Ms",
          "Mx",
          "Messrs",
          "Dr",
          "Prof",
          "Rev",
          "Fr",
          "Hon",
          "Gov",
          "Sen",
          "Rep",
          "Reps",
          "Sens",
          "Pres",
          "Gen",
          "Lt",
          "Col",
          "Maj",
          "Capt",
          "Cpt",
          "Cmdr",
          "Cdr",
          "Cpl",
          "Sgt",
          "Brig",
          "Adm",
          "Vice-Adm",
          "Amb",
          "Supt",
          "Insp",
          "Det",
          "Atty",
          "Sec",
          "Min",
          "Ft",
          "Mt",
          "vs",
          "Mohd",
          "Cllr",
          "Ald",
          "Bro",
          "Rt",
          "Pvt",
          "Spc");

  /** May end a sentence as well: the next word decides. */
  private static final Set<String> EITHER =
      Set.of(
          "Jr", "Sr", "St", "Ste", "Ave", "Blvd", "Rd", "Inc", "Corp", "Co", "Cos", "Ltd", "Bros",
          "Assn", "Dept", "Univ", "etc", "approx", "est", "al", "Jan", "Feb", "Mar", "Apr", "Jun",
          "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Mon", "Tue", "Tues", "Wed", "Thu",
          "Thurs", "Fri", "Sat", "Ariz", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind",
          "Kan", "Ky", "La", "Md", "Mass", "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nev",
          "Okla", "Ore", "Pa", "Tenn", "Tex", "Va", "Vt", "Wash", "Wis", "Wyo", "ed", "eds", "pp",
          "km", "kg", "mph", "hr", "hrs", "min", "mins", "ft", "sq", "i.e", "e.g", "cf", "ca");

  /** Only before a number. */
  private static final Set<String> BEFORE_NUMBER =
      Set.of("No", "Nos", "Art", "Arts", "Fig", "Figs", "Vol", "Ch", "para", "paras", "p", "pp");

  /** Words that, with a capital, begin sentences far oftener than they follow an abbreviation. */
  private static final Set<String> STARTERS =
      Set.of(
          "A",
          "An",
          "The",
          "This",
          "That",
          "These",
          "Those",
          "He",
          "She",
          "It",
          "They",
          "We",
          "I",
          "You",
          "His",
          "Her",
          "Its",
          "Their",
          "Our",
          "My",
          "But",
          "And",
          "Or",
          "So",
          "Yet",
          "Nor",
          "In",
          "On",
          "At",
          "By",
          "For",
          "From",
          "To",
          "With",
          "Without",
          "After",
          "Before",
          "During",
          "Since",
          "Until",
          "While",
          "When",
          "Where",
          "Whether",
          "If",
          "As",
          "Although",
          "Though",
          "Because",
          "Despite",
          "However",
          "Meanwhile",
          "Earlier",
          "Later",
          "Last",
          "Both",
          "All",
          "Some",
          "Many",
          "Most",
          "Several",
          "Each",
          "Every",
          "No",
          "Not",
          "Under",
          "Over",
          "There",
          "Then",
          "Here",
          "Now",
          "What",
          "Who",
          "Why",
          "How",
          "Which",
          "Another",
          "Other",
          "Officials",
          "Nobody",
          "Nothing",
          "None",
          "Authorities",
          "Witnesses",
          "Residents",
          "According",
          "Among",
          "Following",
          "Neither",
          "Either",
          "Such");

  private Abbreviations() {}

  /** Whether the word (without its full stop) is only ever written before a name. */
  static boolean beforeName(String word) {
    return BEFORE_NAME.contains(word);
  }

  /** Whether the word (without its full stop) is written before a number. */
  static boolean beforeNumber(String word) {
    return BEFORE_NUMBER.contains(word);
  }

  /** Whether the word may be an abbreviation and may end a sentence, as may U.S and a.m and W. */
  static boolean either(String word) {
    if (EITHER.contains(word)) {
      return true;
    }
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '.') {
        letters = 0;
      } else if (Character.isLetter(c)) {
        letters++;
      } else {
        return false;
      }
      if (letters > 1) {
        return false;
      }
    }
    return word.length() > 1 ? word.indexOf('.') > 0 : Character.isUpperCase(word.charAt(0));
  }

  /** Whether the capitalised word most likely begins a sentence. */
  static boolean starter(String word) {
    return STARTERS.contains(word);
  }
}
