package org.rapporteur.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Document;
import org.rapporteur.model.Problem.Kind;
import org.rapporteur.read.internal.Digest;

class ArchiveReaderTest {
  @TempDir Path folder;

  @Test
  void every_page_fetched_well_is_a_document_with_its_address() {
    byte[] archive =
        records(
            response("https://post.example/1", "200 OK", "text/html; charset=utf-8", page(1)),
            response("https://post.example/x.png", "200 OK", "image/png", "no"),
            response("https://post.example/gone", "404 Not Found", "text/html", page(7)),
            response("https://post.example/robots.txt", "200 OK", "text/plain", "User-agent: all"),
            response("https://post.example/2", "200 OK", "text/html", page(2)));
    Collected read = Collected.read(folder, "a.warc", archive);
    assertThat(read.problems).isEmpty();
    assertThat(read.documents)
        .extracting(Document::address)
        .containsExactly("https://post.example/1", "https://post.example/2");
    Document second = read.documents.get(1);
    assertThat(second.text()).contains("part 2");
    assertThat(second.published()).isEqualTo(LocalDate.of(2025, 10, 29));
    assertThat(second.id()).isEqualTo(Digest.of(page(2)));
    assertThat(second.origin().member()).isEqualTo(1);
  }

  @Test
  void a_packed_archive_of_packed_records_is_read() {
    byte[] archive =
        join(
            Collected.gzip(
                record(
                    "warcinfo", "", "application/warc-fields", Collected.utf8("software: x\r\n"))),
            Collected.gzip(response("https://post.example/1", "200 OK", "text/html", page(1))),
            Collected.gzip(response("https://post.example/2", "200 OK", "text/html", page(2))));
    assertThat(Collected.read(folder, "a.warc.gz", archive).documents).hasSize(2);
  }

  @Test
  void an_archive_that_ends_within_a_record_gives_the_records_before_it() {
    byte[] whole =
        records(
            response("https://post.example/1", "200 OK", "text/html", page(1)),
            response("https://post.example/2", "200 OK", "text/html", page(2)));
    Collected read = Collected.read(folder, "a.warc", Arrays.copyOf(whole, whole.length - 120));
    assertThat(read.documents).hasSize(1);
    assertThat(read.fault().kind()).isEqualTo(Kind.TRUNCATED);
    assertThat(read.fault().position()).isEqualTo("record 2");
  }

  @Test
  void a_packed_archive_that_ends_early_is_told_once() {
    byte[] second =
        Collected.gzip(response("https://post.example/2", "200 OK", "text/html", page(2)));
    byte[] whole =
        join(
            Collected.gzip(response("https://post.example/1", "200 OK", "text/html", page(1))),
            Arrays.copyOf(second, second.length / 2));
    Collected read = Collected.read(folder, "a.warc.gz", whole);
    assertThat(read.documents).hasSize(1);
    assertThat(read.fault().kind()).isEqualTo(Kind.TRUNCATED);
  }

  @Test
  void a_record_that_unpacks_without_end_is_told_and_the_next_is_read() {
    byte[] bomb = Collected.gzip(new byte[3_000_000]);
    byte[] head =
        Collected.utf8(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: "
                + bomb.length
                + "\r\n\r\n");
    byte[] archive =
        records(
            record(
                "response",
                "https://post.example/b",
                "application/http; msgtype=response",
                join(head, bomb)),
            response("https://post.example/2", "200 OK", "text/html", page(2)));
    Collected read =
        Collected.read(Collected.SETTINGS.withDocumentLimit(1_000_000), folder, "a.warc", archive);
    assertThat(read.documents).hasSize(1);
    assertThat(read.fault().kind()).isEqualTo(Kind.TOO_LARGE);
    assertThat(read.fault().position()).isEqualTo("record 1");
  }

  @Test
  void what_is_no_archive_is_told() {
    Collected read = Collected.read(folder, "a.warc", "WARC/what is this\r\n\r\n");
    assertThat(read.fault().kind()).isEqualTo(Kind.MALFORMED);
  }

  private static String page(int number) {
    return "<html><head><meta name=date content='2025-10-29'></head><body><p>The minister of Velmark"
        + " arrived for the talks, part "
        + number
        + ", officials said.</p></body></html>";
  }

  private static byte[] response(String address, String status, String type, String body) {
    byte[] bytes = Collected.utf8(body);
    String head =
        "HTTP/1.1 "
            + status
            + "\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + bytes.length
            + "\r\n\r\n";
    return record(
        "response",
        address,
        "application/http; msgtype=response",
        join(Collected.utf8(head), bytes));
  }

  private static byte[] record(String kind, String address, String type, byte[] block) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + kind
            + "\r\n"
            + (address.isEmpty() ? "" : "WARC-Target-URI: " + address + "\r\n")
            + "WARC-Date: 2025-10-30T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:5b9e2f14-9c5d-4a3f-8f4e-"
            + String.format("%012d", Math.abs((long) address.hashCode()))
            + ">\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    return join(head.getBytes(StandardCharsets.US_ASCII), block, Collected.utf8("\r\n\r\n"));
  }

  private static byte[] records(byte[]... records) {
    return join(records);
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
