package org.bellbuoy.parsing.child;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimePartDataSource;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bellbuoy.parsing.Bounced;
import org.bellbuoy.parsing.MailFile;
import org.bellbuoy.parsing.MailHeader;
import org.bellbuoy.parsing.MailLimits;
import org.bellbuoy.parsing.MailSeal;
import org.bellbuoy.parsing.ParsedMail;
import org.bellbuoy.parsing.Unreadable;
import org.jspecify.annotations.Nullable;

/// Takes one message apart: one text to read, everything else as files. Joins nothing, unpacks
/// nothing, follows nothing.
final class MailReader {

  private final Walk walk = new Walk();
  private final PgpLook pgp;
  private @Nullable String text;
  private @Nullable String html;
  private @Nullable String subject;
  private @Nullable Bounced bounced;

  MailReader(OpenPgp openPgp) {
    this.pgp = new PgpLook(openPgp);
  }

  ParsedMail read(byte[] raw) throws MessagingException, IOException {
    RawLook.check(raw);
    MimeMessage message = new MimeMessage((Session) null, new SharedByteArrayInputStream(raw));
    List<MailHeader> headers = walk.enter(message, 0);
    String type = Walk.type(message);
    subject = message.getHeader("Subject", null);
    visit(message, 0, type, true);
    InternetAddress found = from(message);
    String from = found == null ? "" : Words.plain(found.getAddress()).toLowerCase(Locale.ROOT);
    String shown = pgp.inline(text != null ? text : html == null ? "" : HtmlWords.of(html));
    List<MailFile> files = walk.files().stream().map(pgp::file).toList();
    MailSeal seal = pgp.seal(autocrypt(message), from);
    return new ParsedMail(
        headers,
        from,
        found == null ? "" : Words.decoded(found.getPersonal()),
        Words.decoded(subject),
        type,
        pgp.isUnopened() ? "" : shown,
        files,
        bounced,
        seal);
  }

  /// @param root whether it is all that there is to read
  private void visit(MimePart part, int depth, String type, boolean root)
      throws MessagingException, IOException {
    if (!type.startsWith("multipart/")) {
      leaf(part, type);
      return;
    }
    MimeMultipart parts = inside(part);
    if (type.equals("multipart/report")) {
      bounced = new BounceLook(walk).look(parts);
    }
    Optional<MimePart> within = pgp.inside(part, type, parts, root);
    if (within.isPresent()) {
      walk.enter(within.get(), depth + 1);
      protectedSubject(within.get());
      visit(within.get(), depth + 1, Walk.type(within.get()), true);
      return;
    }
    for (int at = 0; at < parts.getCount(); at++) {
      MimeBodyPart child = (MimeBodyPart) parts.getBodyPart(at);
      walk.enter(child, depth + 1);
      visit(child, depth + 1, Walk.type(child), false);
    }
  }

  /// The subject that stands inside counts (RFC 9788); the one outside is often a stand-in.
  private void protectedSubject(MimePart part) throws MessagingException {
    ContentType type = Walk.typeOf(part);
    String inside = part.getHeader("Subject", null);
    if (inside != null
        && (type.getParameter("protected-headers") != null || type.getParameter("hp") != null)) {
      subject = inside;
    }
  }

  /// The parts of a part; one that says it has some and has none is put aside.
  private MimeMultipart inside(MimePart part) throws MessagingException, IOException {
    ContentType type = Walk.typeOf(part);
    if (type.getParameter("boundary") == null) {
      throw new TooHostile(Unreadable.AMBIGUOUS);
    }
    return new MimeMultipart(new MimePartDataSource(part)); // shares the bytes, copies none
  }

  private void leaf(MimePart part, String type) throws MessagingException, IOException {
    byte[] content = walk.content(part);
    String charset = Walk.typeOf(part).getParameter("charset");
    if (type.equals("text/plain") && text == null && isShown(part)) {
      text = Words.text(content, charset);
      if (content.length <= MailLimits.TEXT) {
        return;
      }
    } else if (type.equals("text/html") && html == null && isShown(part)) {
      html = Words.text(content, charset);
    } else if (type.equals("application/pgp-keys")) {
      pgp.key(content);
    }
    walk.keep(part, content);
  }

  private static boolean isShown(MimePart part) throws MessagingException {
    return !Part.ATTACHMENT.equalsIgnoreCase(disposition(part)) && part.getFileName() == null;
  }

  private static String disposition(MimePart part) throws MessagingException {
    String raw = part.getHeader("Content-Disposition", null);
    int end = raw == null ? -1 : raw.indexOf(';');
    return raw == null ? "" : (end < 0 ? raw : raw.substring(0, end)).strip();
  }

  private static List<String> autocrypt(MimeMessage message) throws MessagingException {
    String[] all = message.getHeader("Autocrypt");
    return all == null ? List.of() : List.of(all);
  }

  /// The one who wrote; a message with several is put aside, because it is not clear who did.
  private static @Nullable InternetAddress from(MimeMessage message) throws MessagingException {
    String raw = message.getHeader("From", null);
    if (raw == null || raw.isBlank()) {
      return null;
    }
    try {
      InternetAddress[] found = InternetAddress.parseHeader(raw, false);
      if (found.length > 1) {
        throw new TooHostile(Unreadable.AMBIGUOUS);
      }
      return found.length == 0 || found[0].getAddress() == null ? null : found[0];
    } catch (AddressException broken) {
      return null;
    }
  }
}
