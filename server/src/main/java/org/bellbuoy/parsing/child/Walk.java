package org.bellbuoy.parsing.child;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bellbuoy.parsing.MailFile;
import org.bellbuoy.parsing.MailHeader;
import org.bellbuoy.parsing.MailLimits;
import org.bellbuoy.parsing.Unreadable;

/// Counts what was seen of one message, so that all its parts share one budget.
final class Walk {

  /// Headers that decide what a part is; with two of them, two programs see two messages.
  private static final Set<String> ONCE =
      Set.of(
          "content-type",
          "content-transfer-encoding",
          "content-disposition",
          "from",
          "sender",
          "subject",
          "message-id",
          "mime-version",
          "date");

  private final List<MailFile> files = new ArrayList<>();
  private int parts;
  private int headers;
  private int inside;

  /// Counts one part and its headers.
  List<MailHeader> enter(MimePart part, int depth) throws MessagingException {
    if (depth > MailLimits.DEPTH) {
      throw new TooHostile(Unreadable.TOO_DEEP);
    }
    parts++;
    if (parts > MailLimits.PARTS) {
      throw new TooHostile(Unreadable.TOO_MANY_PARTS);
    }
    List<MailHeader> found = headersOf(part);
    once(found);
    return found;
  }

  private List<MailHeader> headersOf(MimePart part) throws MessagingException {
    List<MailHeader> found = new ArrayList<>();
    for (Header header : Collections.list(part.getAllHeaders())) {
      headers++;
      if (headers > MailLimits.HEADERS) {
        throw new TooHostile(Unreadable.TOO_MANY_HEADERS);
      }
      String value = header.getValue().replaceAll("[\\r\\n]+", "");
      if (header.getName().length() > MailLimits.WORDS || value.length() > MailLimits.LINE) {
        throw new TooHostile(Unreadable.LINE_TOO_LONG);
      }
      found.add(new MailHeader(header.getName(), value));
    }
    return found;
  }

  private static void once(List<MailHeader> found) {
    List<String> names =
        found.stream()
            .map(header -> header.name().toLowerCase(Locale.ROOT))
            .filter(ONCE::contains)
            .toList();
    if (Set.copyOf(names).size() < names.size()) {
      throw new TooHostile(Unreadable.AMBIGUOUS);
    }
  }

  /// The bytes of a part after its transfer encoding is undone, and nothing else.
  byte[] content(MimePart part) throws MessagingException, IOException {
    try (InputStream in = part.getInputStream()) {
      byte[] content = in.readNBytes(MailLimits.INSIDE - inside + 1);
      inside += content.length;
      if (inside > MailLimits.INSIDE) {
        throw new TooHostile(Unreadable.TOO_MUCH_INSIDE);
      }
      return content;
    }
  }

  void keep(MimePart part, byte[] content) throws MessagingException {
    files.add(new MailFile(name(part), type(part), content));
  }

  List<MailFile> files() {
    return files;
  }

  static ContentType typeOf(MimePart part) throws MessagingException {
    String raw = part.getHeader("Content-Type", null);
    try {
      return raw == null ? new ContentType("text/plain") : new ContentType(raw);
    } catch (ParseException broken) {
      throw new TooHostile(Unreadable.AMBIGUOUS);
    }
  }

  static String type(MimePart part) throws MessagingException {
    return Words.plain(typeOf(part).getBaseType()).toLowerCase(Locale.ROOT);
  }

  private static String name(Part part) throws MessagingException {
    String name = part.getFileName();
    return name == null ? "" : Words.decoded(name);
  }
}
