package org.rapporteur.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Problem;
import org.rapporteur.model.Problem.Kind;
import org.rapporteur.read.internal.Decoder;
import org.rapporteur.read.internal.Digest;
import org.rapporteur.read.internal.Page;

/**
 * A mail as sent: its plain text, or its HTML part if it has no other; dated by its Date header,
 * its sender the outlet. Attachments are passed over. Read as a stream with a limit on every part.
 */
final class MailReader implements Reader {
  private static final Pattern FROM = Pattern.compile("\\s*\"?([^\"<]*?)\"?\\s*(?:<([^>]*)>)?\\s*");
  private static final Pattern HEADER =
      Pattern.compile(
          "\\A(?:From |(?:[\\w-]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*)*?(?:From|Received|Return-Path"
              + "|Message-ID|MIME-Version|Delivered-To):)",
          Pattern.CASE_INSENSITIVE);
  private static final int DEEP = 20;

  private final ReadSettings settings;
  private final Intake intake;

  MailReader(ReadSettings settings, Intake intake) {
    this.settings = settings;
    this.intake = intake;
  }

  @Override
  public String name() {
    return "mail";
  }

  @Override
  public boolean accepts(Source source) {
    return source.plainName().endsWith(".eml");
  }

  @Override
  public boolean text() {
    return false;
  }

  @Override
  public void read(Source source, Sink sink) throws IOException {
    String start = new String(source.start(), StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    if (!HEADER.matcher(start).find()) {
      String message = "does not begin with the headers of a mail";
      sink.problem(
          new Problem(
              Kind.MALFORMED, source.name(), "line 1", message, "save the mail as .eml anew"));
      return;
    }
    MimeConfig config =
        new MimeConfig.Builder()
            .setMaxHeaderCount(2000)
            .setMaxHeaderLen(64 * 1024)
            .setMaxLineLen(1 << 20)
            .setMaxContentLen(settings.fileLimit())
            .build();
    MimeTokenStream tokens = new MimeTokenStream(config);
    Mail mail = new Mail();
    try (InputStream in = source.open()) {
      tokens.parse(in);
      walk(source, tokens, mail, sink);
    } catch (MimeException fault) {
      String message = "is no mail we can read: " + fault.getMessage();
      sink.problem(
          new Problem(Kind.MALFORMED, source.name(), "", message, "save the mail as .eml anew"));
      return;
    }
    Draft draft = Draft.whole(source.packed() ? Digest.of(source.bytes()) : source.sha256());
    boolean plain = !mail.plain.isBlank();
    Page page = plain || mail.html.isBlank() ? null : Page.of(mail.html, "");
    draft.text = page == null ? mail.plain.strip() : page.text();
    draft.title = mail.subject;
    draft.date = mail.date;
    draft.outlet = sender(mail.from);
    FileName.of(source).fill(draft);
    intake.take(source, draft, sink);
  }

  private static final class Mail {
    private String subject = "";
    private String date = "";
    private String from = "";
    private String plain = "";
    private String html = "";
  }

  private void walk(Source source, MimeTokenStream tokens, Mail mail, Sink sink)
      throws IOException, MimeException {
    int depth = 0;
    String disposition = "";
    EntityState state = tokens.getState();
    while (state != EntityState.T_END_OF_STREAM) {
      if (state == EntityState.T_START_HEADER) {
        disposition = "";
      } else if (state == EntityState.T_FIELD) {
        Field field = tokens.getField();
        if (field.getName().equalsIgnoreCase("Content-Disposition")) {
          disposition = body(field).strip().toLowerCase(Locale.ROOT);
        } else if (depth == 0) {
          head(field, mail);
        }
      } else if (state == EntityState.T_START_MULTIPART || state == EntityState.T_START_MESSAGE) {
        depth += state == EntityState.T_START_MULTIPART ? 1 : 0;
        if (depth > DEEP) {
          throw new MimeException("parts within parts " + DEEP + " deep");
        }
      } else if (state == EntityState.T_END_MULTIPART) {
        depth--;
      } else if (state == EntityState.T_BODY && !disposition.startsWith("attachment")) {
        part(source, tokens, mail, sink);
      }
      state = tokens.next();
    }
  }

  private void part(Source source, MimeTokenStream tokens, Mail mail, Sink sink)
      throws IOException {
    BodyDescriptor descriptor = tokens.getBodyDescriptor();
    String type = or(descriptor.getMimeType()).toLowerCase(Locale.ROOT);
    boolean plain = type.equals("text/plain") && mail.plain.isBlank();
    boolean html = type.equals("text/html") && mail.html.isBlank();
    if (!plain && !html) {
      return;
    }
    int limit = (int) Math.min(Integer.MAX_VALUE - 16, settings.documentLimit() + 1);
    byte[] bytes;
    try (InputStream in = tokens.getDecodedInputStream()) {
      bytes = in.readNBytes(limit);
    }
    if (bytes.length == limit) {
      sink.problem(
          new Problem(
              Kind.TOO_LARGE,
              source.name(),
              "part " + type,
              "is over the limit for one text",
              "split it"));
      return;
    }
    String declared = or(descriptor.getCharset());
    boolean said = !declared.isEmpty() && !declared.equalsIgnoreCase("us-ascii");
    Decoder.Decoded decoded =
        Decoder.decode(bytes, said ? declared : html ? Page.declaredCharset(bytes) : "");
    Intake.encoding(source, "part " + type, decoded, sink);
    if (plain) {
      mail.plain = decoded.text();
    } else {
      mail.html = decoded.text();
    }
  }

  private static void head(Field field, Mail mail) {
    String name = field.getName().toLowerCase(Locale.ROOT);
    String value = DecoderUtil.decodeEncodedWords(body(field).strip(), DecodeMonitor.SILENT);
    switch (name) {
      case "subject" -> mail.subject = mail.subject.isEmpty() ? value : mail.subject;
      case "date" -> mail.date = mail.date.isEmpty() ? value : mail.date;
      case "from" -> mail.from = mail.from.isEmpty() ? value : mail.from;
      default -> {}
    }
  }

  private static String sender(String from) {
    Matcher matcher = FROM.matcher(from);
    if (!matcher.matches()) {
      return from;
    }
    String named = matcher.group(1).strip();
    String address = or(matcher.group(2));
    String plain = named.isEmpty() ? address : named;
    return plain.contains("@") ? plain.substring(plain.indexOf('@') + 1) : plain;
  }

  private static String body(Field field) {
    return or(field.getBody());
  }

  private static String or(@Nullable String value) {
    return value == null ? "" : value;
  }
}
