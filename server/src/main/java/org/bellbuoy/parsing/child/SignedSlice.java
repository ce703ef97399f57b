package org.bellbuoy.parsing.child;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The exact bytes that a signature of a message covers (RFC 3156 section 5), and the signature.
/// What is shown is read out of these very bytes.
@SuppressWarnings("ArrayRecordComponent") // never compared
record SignedSlice(byte[] signed, byte[] signature) {

  /// The two parts between three delimiters, the last of which ends it; anything else is none.
  static Optional<SignedSlice> of(byte[] body, String boundary)
      throws MessagingException, IOException {
    byte[] canonical = canonical(body);
    List<int[]> lines = delimiters(canonical, "--" + boundary);
    if (lines.size() != 3) {
      return Optional.empty();
    }
    byte[] signed = between(canonical, lines.get(0), lines.get(1));
    MimeBodyPart second =
        new MimeBodyPart(new ByteArrayInputStream(between(canonical, lines.get(1), lines.get(2))));
    if (!Walk.type(second).equals("application/pgp-signature")) {
      return Optional.empty();
    }
    return Optional.of(new SignedSlice(signed, second.getInputStream().readAllBytes()));
  }

  private static byte[] between(byte[] body, int[] before, int[] after) {
    int start = before[1];
    int end = Math.max(start, after[0] - 2); // the line end before a delimiter belongs to it
    return Arrays.copyOfRange(body, start, end);
  }

  /// Where each line that begins so starts, and where the next line does.
  private static List<int[]> delimiters(byte[] body, String delimiter) {
    byte[] wanted = delimiter.getBytes(StandardCharsets.ISO_8859_1);
    List<int[]> found = new ArrayList<>();
    int line = 0;
    for (int at = 0; at <= body.length; at++) {
      if (at == body.length || body[at] == '\n') {
        boolean starts =
            at - line >= wanted.length
                && Arrays.equals(body, line, line + wanted.length, wanted, 0, wanted.length);
        if (starts) {
          found.add(new int[] {line, Math.min(at + 1, body.length)});
        }
        line = at + 1;
      }
    }
    return found;
  }

  /// With every line ended as on the wire.
  static byte[] canonical(byte[] body) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream(body.length + 64);
    for (int at = 0; at < body.length; at++) {
      if (body[at] == '\n' && (at == 0 || body[at - 1] != '\r')) {
        lines.write('\r');
      }
      lines.write(body[at]);
    }
    return lines.toByteArray();
  }
}
