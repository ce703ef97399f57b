package org.bellbuoy.parsing.child;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bellbuoy.parsing.MailFile;
import org.bellbuoy.parsing.MailSeal;
import org.bellbuoy.parsing.PgpLimits;
import org.bellbuoy.parsing.SeenKey;
import org.bellbuoy.parsing.SignatureState;
import org.bellbuoy.parsing.Unreadable;
import org.jspecify.annotations.Nullable;

/// What OpenPGP makes of one message. Only a message that is encrypted as a whole is opened, and
/// only a signature over all that is shown counts; whatever mixes is put aside, because joining
/// such parts is how plaintext is stolen (Efail, CVE-2017-17688) and signatures are borrowed.
final class PgpLook {

  private static final Set<Unreadable> UNOPENED =
      EnumSet.of(
          Unreadable.NO_KEY_OF_OURS,
          Unreadable.MIXED,
          Unreadable.UNPROTECTED,
          Unreadable.CHANGED_INSIDE);
  private static final String MESSAGE = "-----BEGIN PGP MESSAGE-----";
  private static final String MESSAGE_END = "-----END PGP MESSAGE-----";

  private final OpenPgp openPgp;
  private final List<SeenKey> keys = new ArrayList<>();
  private boolean encrypted;
  private boolean partial;
  private @Nullable Unreadable unopened;
  private @Nullable SignedSlice signed;
  private @Nullable Opened opened;

  PgpLook(OpenPgp openPgp) {
    this.openPgp = openPgp;
  }

  /// The part to read in place of one that is encrypted or signed as a whole; empty for any other.
  ///
  /// @param root whether it is all of the message
  Optional<MimePart> inside(MimePart part, String type, MimeMultipart parts, boolean root)
      throws MessagingException, IOException {
    if (type.equals("multipart/encrypted") && speaksOpenPgp(part, "encrypted")) {
      return root ? decrypted(parts) : mixed();
    }
    if (type.equals("multipart/signed") && speaksOpenPgp(part, "signature")) {
      return root ? signed(part) : covered();
    }
    return Optional.empty();
  }

  private static boolean speaksOpenPgp(MimePart part, String what) throws MessagingException {
    String protocol = Walk.typeOf(part).getParameter("protocol");
    return protocol == null || protocol.equalsIgnoreCase("application/pgp-" + what);
  }

  /// RFC 3156 section 4: a part that says so, and one that is it.
  private Optional<MimePart> decrypted(MimeMultipart parts) throws MessagingException, IOException {
    boolean two =
        parts.getCount() == 2
            && Walk.type((MimeBodyPart) parts.getBodyPart(0)).equals("application/pgp-encrypted");
    if (!two) {
      return mixed();
    }
    byte[] message = parts.getBodyPart(1).getInputStream().readAllBytes();
    return open(message).map(inner -> part(inner.content()));
  }

  private static MimePart part(byte[] content) {
    try {
      return new MimeBodyPart(new ByteArrayInputStream(content));
    } catch (MessagingException broken) {
      throw new TooHostile(Unreadable.BROKEN);
    }
  }

  private Optional<Opened> open(byte[] message) {
    try {
      Opened inner = openPgp.open(message);
      encrypted = inner.encrypted();
      opened = inner;
      return Optional.of(inner);
    } catch (TooHostile hostile) {
      if (!UNOPENED.contains(hostile.reason())) {
        throw hostile;
      }
      unopened = hostile.reason();
      return Optional.empty();
    }
  }

  private Optional<MimePart> mixed() {
    unopened = Unreadable.MIXED;
    return Optional.empty();
  }

  private Optional<MimePart> covered() {
    partial = true;
    return Optional.empty();
  }

  private Optional<MimePart> signed(MimePart part) throws MessagingException, IOException {
    ContentType type = Walk.typeOf(part);
    byte[] body = raw(part);
    Optional<SignedSlice> slice = SignedSlice.of(body, type.getParameter("boundary"));
    if (slice.isEmpty()) {
      return covered();
    }
    signed = slice.get();
    return Optional.of(part(slice.get().signed()));
  }

  private static byte[] raw(MimePart part) throws MessagingException, IOException {
    return part instanceof jakarta.mail.internet.MimeMessage message
        ? message.getRawInputStream().readAllBytes()
        : ((MimeBodyPart) part).getRawInputStream().readAllBytes();
  }

  /// What is shown in place of a text that is encrypted or signed inline; the same text for any
  /// other.
  String inline(String text) {
    String words = text.strip();
    if (words.contains(MESSAGE)) {
      boolean whole =
          words.startsWith(MESSAGE) && words.endsWith(MESSAGE_END) && words.indexOf(MESSAGE, 1) < 0;
      if (!whole) {
        unopened = Unreadable.MIXED;
        return "";
      }
      return open(words.getBytes(StandardCharsets.US_ASCII))
          .map(inner -> Words.text(inner.content(), "utf-8"))
          .orElse("");
    }
    if (words.contains(Cleartext.BEGIN)) {
      Optional<Cleartext> clear = Cleartext.of(words);
      partial = partial || clear.isEmpty();
      clear.ifPresent(found ->
          signed =
              new SignedSlice(
                  found.bytes(), found.signature().getBytes(StandardCharsets.US_ASCII)));
      return clear.map(Cleartext::text).orElse(text);
    }
    return text;
  }

  /// A file that was encrypted by itself, opened; any other, and one for somebody else, as it came.
  MailFile file(MailFile file) {
    String name = file.name().toLowerCase(Locale.ROOT);
    boolean packed = name.endsWith(".pgp") || name.endsWith(".gpg") || begins(file.content());
    if (!packed) {
      return file;
    }
    try {
      Opened inner = openPgp.open(file.content());
      String plain = file.name().replaceFirst("(?i)\\.(pgp|gpg|asc)$", "");
      return inner.encrypted()
          ? new MailFile(plain, "application/octet-stream", inner.content())
          : file;
    } catch (TooHostile hostile) {
      if (!UNOPENED.contains(hostile.reason())) {
        throw hostile;
      }
      return file;
    }
  }

  private static boolean begins(byte[] content) {
    String start =
        new String(content, 0, Math.min(content.length, 64), StandardCharsets.ISO_8859_1);
    return start.strip().startsWith(MESSAGE);
  }

  /// A certificate that came as a part.
  void key(byte[] content) {
    openPgp.keys(content).forEach(this::key);
  }

  private void key(SeenKey key) {
    if (keys.size() < PgpLimits.CERTIFICATES) {
      keys.add(key);
    }
  }

  MailSeal seal(List<String> autocrypt, String from) {
    if (autocrypt.size() == 1) {
      Autocrypt.key(autocrypt.getFirst(), from).ifPresent(this::key);
    }
    OpenPgp.Verdict verdict = partial ? OpenPgp.Verdict.of(SignatureState.PARTIAL) : verdict();
    return new MailSeal(
        encrypted && unopened == null,
        verdict.state(),
        verdict.signer(),
        verdict.addresses(),
        keys,
        unopened);
  }

  private OpenPgp.Verdict verdict() {
    if (unopened != null) {
      return OpenPgp.Verdict.NONE;
    }
    if (signed != null) {
      return openPgp.verify(signed.signed(), signed.signature(), keys);
    }
    return opened == null ? OpenPgp.Verdict.NONE : openPgp.verify(opened, keys);
  }

  boolean isUnopened() {
    return unopened != null;
  }
}
