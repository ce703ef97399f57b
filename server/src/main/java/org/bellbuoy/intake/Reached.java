package org.bellbuoy.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellbuoy.parsing.ParsedMail;

/// When a message that was forwarded to us reached the vendor first: as the vendor's own receiver
/// wrote above it (RFC 5321 section 4.4), and never as the sender dates it.
final class Reached {

  private static final Duration LONGEST = Duration.ofDays(90);
  private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");

  private static final Pattern BY =
      Pattern.compile("\\bby\\s+([^\\s;]{1,255})", Pattern.CASE_INSENSITIVE);

  private Reached() {}

  /// @param receiver the name of the vendor's receiver; empty to believe none
  /// @param forwarded when it was forwarded, which is late enough
  static Instant by(ParsedMail mail, String receiver, Instant forwarded) {
    return mail.all("Received").stream()
        .filter(line -> !receiver.isEmpty() && isBy(line, receiver))
        .findFirst()
        .flatMap(Reached::date)
        .filter(at -> at.isBefore(forwarded) && at.isAfter(forwarded.minus(LONGEST)))
        .orElse(forwarded);
  }

  private static boolean isBy(String line, String receiver) {
    Matcher by = BY.matcher(line);
    return by.find() && by.group(1).equalsIgnoreCase(receiver);
  }

  private static Optional<Instant> date(String line) {
    String date = COMMENT.matcher(line.substring(line.lastIndexOf(';') + 1)).replaceAll("").strip();
    try {
      return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date, Instant::from));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
