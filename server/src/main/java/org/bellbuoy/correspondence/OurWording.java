package org.bellbuoy.correspondence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.bellbuoy.kernel.Actor;

/// The wording of letters that a vendor begins with.
final class OurWording {

  private OurWording() {}

  static LetterTemplate of(LetterKind kind) {
    String path = "/letters/" + kind.word() + ".md";
    try (InputStream in = OurWording.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no wording at " + path);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
      return new LetterTemplate(kind, 0, text, Instant.EPOCH, Actor.machine());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
