package org.rapporteur.read.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class Utf8CheckTest {
  @Property
  void well_formed_text_has_no_fault(@ForAll String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(check(bytes).firstBad()).isEqualTo(-1);
  }

  @Property
  void it_agrees_with_the_decoder_of_java(@ForAll @Size(max = 8) byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    long expected = -1;
    try {
      StandardCharsets.UTF_8.newDecoder().decode(in);
    } catch (CharacterCodingException fault) {
      expected = in.position();
    }
    assertThat(check(bytes).firstBad()).isEqualTo(expected);
  }

  @Test
  void a_sequence_cut_short_is_a_fault_where_it_begins() {
    assertThat(check(new byte[] {'a', (byte) 0xE2, (byte) 0x80}).firstBad()).isEqualTo(1);
  }

  private static Utf8Check check(byte[] bytes) {
    Utf8Check check = new Utf8Check();
    check.take(bytes, bytes.length);
    return check;
  }
}
