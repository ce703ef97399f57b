package org.bellbuoy.parsing;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the two processes speak: lengths in front of everything, and the reader believes none of
/// them beyond its limits.
public final class MailWire {

  /// The first word of the child, once it has locked itself and seen that the lock holds.
  public static final int LOCKED = 0x4c4f434b;

  private static final int READ = 0x52454144;
  private static final int UNREAD = 0x554e5244;
  private static final int END = 0x454e4421;

  private MailWire() {}

  public static void send(DataOutput out, byte[] message) throws IOException {
    out.writeInt(message.length);
    out.write(message);
  }

  public static byte[] receive(DataInput in) throws IOException {
    return bytes(in, MailLimits.MESSAGE);
  }

  public static void write(DataOutput out, Parsed parsed) throws IOException {
    switch (parsed) {
      case Parsed.Read(ParsedMail mail) -> {
        out.writeInt(READ);
        write(out, mail);
      }
      case Parsed.Unread(Unreadable reason) -> {
        out.writeInt(UNREAD);
        text(out, reason.name());
      }
    }
    out.writeInt(END);
  }

  public static Parsed read(DataInput in) throws IOException {
    return read(in.readInt(), in);
  }

  /// @param first the word that was read already
  static Parsed read(int first, DataInput in) throws IOException {
    Parsed parsed =
        switch (first) {
          case READ -> new Parsed.Read(mail(in));
          case UNREAD -> new Parsed.Unread(reason(in));
          default -> throw new IOException("an answer of no kind");
        };
    if (in.readInt() != END) {
      throw new IOException("an answer without an end");
    }
    return parsed;
  }

  private static void write(DataOutput out, ParsedMail mail) throws IOException {
    out.writeInt(mail.headers().size());
    for (MailHeader header : mail.headers()) {
      text(out, header.name());
      text(out, header.value());
    }
    text(out, mail.from());
    text(out, mail.fromName());
    text(out, mail.subject());
    text(out, mail.type());
    text(out, mail.text());
    out.writeInt(mail.files().size());
    for (MailFile file : mail.files()) {
      text(out, file.name());
      text(out, file.type());
      send(out, file.content());
    }
    Bounced bounced = mail.bounced();
    out.writeBoolean(bounced != null);
    if (bounced != null) {
      text(out, bounced.original());
      text(out, bounced.action());
      text(out, bounced.status());
    }
    PgpWire.write(out, mail.seal());
  }

  private static ParsedMail mail(DataInput in) throws IOException {
    return new ParsedMail(
        headers(in),
        words(in),
        words(in),
        words(in),
        words(in),
        text(in, MailLimits.TEXT),
        files(in),
        bounced(in),
        PgpWire.seal(in));
  }

  private static List<MailHeader> headers(DataInput in) throws IOException {
    List<MailHeader> headers = new ArrayList<>();
    for (int left = count(in, MailLimits.HEADERS); left > 0; left--) {
      headers.add(new MailHeader(words(in), text(in, MailLimits.LINE)));
    }
    return headers;
  }

  private static List<MailFile> files(DataInput in) throws IOException {
    List<MailFile> files = new ArrayList<>();
    int room = MailLimits.INSIDE;
    for (int left = count(in, MailLimits.PARTS); left > 0; left--) {
      MailFile file = new MailFile(words(in), words(in), bytes(in, room));
      room -= file.content().length;
      files.add(file);
    }
    return files;
  }

  private static @Nullable Bounced bounced(DataInput in) throws IOException {
    return in.readBoolean() ? new Bounced(words(in), words(in), words(in)) : null;
  }

  static Unreadable reason(DataInput in) throws IOException {
    String name = words(in);
    return Arrays.stream(Unreadable.values())
        .filter(reason -> reason.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IOException("a reason that does not exist"));
  }

  static String words(DataInput in) throws IOException {
    return text(in, MailLimits.WORDS);
  }

  static void text(DataOutput out, String text) throws IOException {
    send(out, text.getBytes(StandardCharsets.UTF_8));
  }

  /// @param most characters
  private static String text(DataInput in, int most) throws IOException {
    String text = new String(bytes(in, 4 * most), StandardCharsets.UTF_8);
    if (text.length() > most) {
      throw new IOException("a text that is too long");
    }
    return text;
  }

  static byte[] bytes(DataInput in, int most) throws IOException {
    byte[] bytes = new byte[count(in, most)];
    in.readFully(bytes);
    return bytes;
  }

  static int count(DataInput in, int most) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > most) {
      throw new IOException("a length that is not believed");
    }
    return count;
  }
}
