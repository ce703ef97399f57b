package org.bellbuoy.catalog;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// Reads the kinds of text that catalogue forms share.
final class Texts {

  static final int NAME = 120;
  private static final Set<String> OURS = Set.of("new", "import");
  private static final Pattern CODE = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,38}[a-z0-9])?");
  private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{64}");
  private static final Pattern PURL = Pattern.compile("pkg:[A-Za-z0-9.+-]+/\\S+");
  private static final Pattern CPE = Pattern.compile("cpe:2\\.3:[aoh](:[^:\\s]+){10}");

  private Texts() {}

  static String code(Reading reading, @Nullable String raw) {
    String code = reading.line("code", raw, 40);
    if (!code.isEmpty() && !CODE.matcher(code).matches()) {
      reading.flaw(
          "code", "A code has small letters, digits, dots and hyphens, such as tide-server.");
    }
    if (OURS.contains(code)) {
      reading.flaw("code", "“" + code + "” is the name of one of our pages. Choose another.");
    }
    return code;
  }

  static Optional<String> purl(Reading reading, @Nullable String raw) {
    return shaped(reading, "purl", raw, PURL, "Enter a package URL such as pkg:npm/tide.");
  }

  static Optional<String> cpe(Reading reading, @Nullable String raw) {
    return shaped(
        reading,
        "cpe",
        raw,
        CPE,
        "Enter a CPE 2.3 name such as cpe:2.3:a:maker:tide:*:*:*:*:*:*:*:*.");
  }

  /// What was given once and stays: nothing may be sent for it, or the very same.
  static void unchanged(Reading reading, String field, @Nullable String raw, String stands) {
    if (raw != null && !raw.isBlank() && !raw.strip().equals(stands)) {
      reading.flaw(field, "It stays “" + stands + "”. Leave it out, or send the same.");
    }
  }

  static Optional<String> sha256(Reading reading, @Nullable String raw) {
    return shaped(reading, "sha256", raw, HASH, "A SHA-256 hash has 64 hexadecimal digits.")
        .map(hash -> hash.toLowerCase(Locale.ROOT));
  }

  static Optional<LocalDate> date(Reading reading, String field, @Nullable String raw) {
    String text = reading.optionalLine(field, raw, 10);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.parse(text);
      if (date.getYear() >= 1970 && date.getYear() < 2200) {
        return Optional.of(date);
      }
    } catch (DateTimeException _) {
      // the same sentence for both
    }
    reading.flaw(field, "Enter a date such as 2026-11-23.");
    return Optional.empty();
  }

  static Optional<String> download(Reading reading, @Nullable String raw) {
    String text = reading.optionalLine("download", raw, 1_000);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(text);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      if (web && uri.getHost() != null && uri.getUserInfo() == null) {
        return Optional.of(text);
      }
    } catch (URISyntaxException _) {
      // the same sentence for both
    }
    reading.flaw("download", "Enter an address such as https://example.com/tide.zip.");
    return Optional.empty();
  }

  private static Optional<String> shaped(
      Reading reading, String field, @Nullable String raw, Pattern shape, String otherwise) {
    String text = reading.optionalLine(field, raw, 500);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!shape.matcher(text).matches()) {
      reading.flaw(field, otherwise);
    }
    return Optional.of(text);
  }
}
