package org.bellbuoy.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellbuoy.parsing.ParsedMail;

/// Whether a message comes from the domain it names, as the vendor's own receiver found (RFC 8601).
///
/// What another server claims counts for nothing. We ask no name server ourselves.
enum MailProof {
  PROVEN,
  REFUTED,
  UNKNOWN;

  private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");
  private static final Pattern PARTS = Pattern.compile(";");
  private static final Pattern FINDING =
      Pattern.compile("\\s*(dmarc|dkim|spf)\\s*=\\s*([a-z]+)(.*)");
  private static final Pattern DOMAIN =
      Pattern.compile(
          "\\b(?:header\\.d|header\\.i|smtp\\.mailfrom)\\s*=\\s*\"?(?:[^\\s\"@]*@)?([^\\s\"]+)");

  /// @param receiver the name of the vendor's receiver; empty to believe none
  static MailProof of(ParsedMail mail, String receiver) {
    if (receiver.isEmpty()) {
      return UNKNOWN;
    }
    String trusted = receiver.toLowerCase(Locale.ROOT);
    Map<String, Finding> found = new HashMap<>();
    for (String header : mail.all("Authentication-Results")) {
      List<String> parts = parts(header);
      if (parts.getFirst().strip().matches(Pattern.quote(trusted) + "(\\s+1)?")) {
        parts.stream()
            .skip(1)
            .flatMap(part -> finding(part).stream())
            .forEach(each ->
                found.putIfAbsent(
                    each.method(), each)); // a receiver writes above what came with it
      }
    }
    return judged(found, mail.from().substring(mail.from().indexOf('@') + 1));
  }

  private static MailProof judged(Map<String, Finding> found, String domain) {
    Finding dmarc = found.get("dmarc");
    if (dmarc != null && !dmarc.result().equals("none")) {
      return dmarc.passed() ? PROVEN : REFUTED;
    }
    boolean either = found.values().stream().anyMatch(each -> each.passed() && each.isOf(domain));
    return either ? PROVEN : UNKNOWN;
  }

  private static List<String> parts(String header) {
    String plain = header.toLowerCase(Locale.ROOT).replace('\t', ' ');
    String without = COMMENT.matcher(plain).replaceAll(" ");
    return PARTS.splitAsStream(without + " ").toList();
  }

  private static Optional<Finding> finding(String part) {
    Matcher matcher = FINDING.matcher(part);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Matcher domain = DOMAIN.matcher(matcher.group(3));
    String named = domain.find() ? domain.group(1) : "";
    return Optional.of(new Finding(matcher.group(1), matcher.group(2), named));
  }

  /// What one method found.
  ///
  /// @param domain the domain it was found for, or empty
  private record Finding(String method, String result, String domain) {

    boolean passed() {
      return result.equals("pass");
    }

    /// The same domain, or one within the other (relaxed alignment, RFC 7489 section 3.1).
    boolean isOf(String from) {
      return domain.indexOf('.') > 0
          && (domain.equals(from) || domain.endsWith("." + from) || from.endsWith("." + domain));
    }
  }
}
