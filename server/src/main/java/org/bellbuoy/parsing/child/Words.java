package org.bellbuoy.parsing.child;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.bellbuoy.parsing.MailLimits;
import org.jspecify.annotations.Nullable;

/// Turns bytes and encoded words into characters, without a way to fail.
final class Words {

  private Words() {}

  /// A header's value with its encoded words opened (RFC 2047).
  static String decoded(@Nullable String raw) {
    if (raw == null) {
      return "";
    }
    try {
      return plain(MimeUtility.decodeText(MimeUtility.unfold(raw)));
    } catch (UnsupportedEncodingException unknown) {
      return plain(raw);
    }
  }

  /// On one line, and no longer than we take.
  static String plain(String text) {
    String line = text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
    return cut(line, MailLimits.WORDS);
  }

  static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
  }

  /// @param charset as the part names it; an unknown one is read as UTF-8 with marks where it is
  ///   not
  static String text(byte[] bytes, @Nullable String charset) {
    int enough = Math.min(bytes.length, 4 * MailLimits.TEXT);
    return cut(new String(bytes, 0, enough, known(charset)), MailLimits.TEXT);
  }

  private static Charset known(@Nullable String name) {
    if (name == null) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(MimeUtility.javaCharset(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return StandardCharsets.UTF_8;
    }
  }
}
