package org.rapporteur.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.QuadClass;

/** The table of CAMEO codes. */
class CameoTest {

  private static final Cameo CAMEO = Knowledge.load().cameo();

  @Test
  void every_code_but_statements_and_appeals_folds_into_plover() {
    assertThat(CAMEO.codes()).hasSizeGreaterThan(300);
    for (CameoCode code : CAMEO.codes()) {
      boolean words = code.root().equals("01") || code.root().equals("02");
      assertThat(code.type().isEmpty()).as(code.code()).isEqualTo(words);
    }
  }

  @Test
  void every_plover_type_has_a_code() {
    assertThat(CAMEO.codes().stream().flatMap(code -> code.type().stream()))
        .contains(PloverType.values());
  }

  @Test
  void the_quad_class_follows_the_root() {
    for (CameoCode code : CAMEO.codes()) {
      int root = Integer.parseInt(code.root());
      QuadClass quad =
          root <= 5
              ? QuadClass.VERBAL_COOPERATION
              : root <= 8
                  ? QuadClass.MATERIAL_COOPERATION
                  : root <= 13 ? QuadClass.VERBAL_CONFLICT : QuadClass.MATERIAL_CONFLICT;
      assertThat(code.quad()).as(code.code()).isEqualTo(quad);
    }
  }

  @Test
  void known_values_are_goldsteins() {
    assertThat(CAMEO.goldstein("190")).hasValue(-10.0);
    assertThat(CAMEO.goldstein("057")).hasValue(8.0);
    assertThat(CAMEO.goldstein("999")).isEmpty();
    assertThat(CAMEO.plover("0841")).contains(PloverType.RETREAT);
  }

  @Test
  void a_code_with_children_has_its_parent_in_the_table() {
    for (CameoCode code : CAMEO.codes()) {
      if (code.code().length() > 2) {
        assertThat(CAMEO.code(code.code().substring(0, code.code().length() - 1)))
            .as(code.code())
            .isPresent();
      }
    }
  }
}
