package org.bellbuoy.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.parsing.ParsedMail;
import org.bellbuoy.policy.VendorProfiles;
import org.springframework.stereotype.Component;

/// The addresses at which the vendor takes reports: the published contact, and the usual names
/// beside it (RFC 2142 section 4, and privacy).
@Component
public class OurAddresses {

  private static final Set<String> USUAL =
      Set.of("security", "psirt", "privacy", "abuse", "postmaster");

  private static final List<String> NAMING =
      List.of("Delivered-To", "X-Original-To", "Envelope-To", "To", "Cc");
  private static final Pattern ADDRESS =
      Pattern.compile("[^@\\s<>\",;:()]{1,64}@[^@\\s<>\",;:()]{1,253}");
  private static final Pattern COMMA = Pattern.compile(",\\s*");
  private static final int MOST = 50;

  private final VendorProfiles vendors;

  OurAddresses(VendorProfiles vendors) {
    this.vendors = vendors;
  }

  /// To which of our addresses a message was sent, as far as its headers tell; a mailbox may hold
  /// the mail of several.
  ///
  /// @param envelope where it was handed in
  String named(ParsedMail mail, String envelope) {
    Stream<String> headers =
        NAMING.stream()
            .flatMap(header -> mail.all(header).stream())
            .flatMap(value -> ADDRESS.matcher(value).results().map(MatchResult::group))
            .limit(MOST)
            .map(address -> address.toLowerCase(Locale.ROOT))
            .filter(this::take);
    return Stream.concat(headers, COMMA.splitAsStream(envelope))
        .filter(address -> !address.isEmpty())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /// Whether mail to this address is taken. What stands behind a plus sign does not count.
  public boolean take(String address) {
    String contact = vendors.profile(new Viewer.Machine()).contact().toLowerCase(Locale.ROOT);
    String wanted = address.strip().toLowerCase(Locale.ROOT);
    int at = wanted.lastIndexOf('@');
    if (contact.isEmpty() || at < 1) {
      return false;
    }
    String name = wanted.substring(0, at);
    int plus = name.indexOf('+');
    String plain = plus < 0 ? name : name.substring(0, plus);
    String domain = wanted.substring(at);
    return (plain + domain).equals(contact) || (contact.endsWith(domain) && USUAL.contains(plain));
  }
}
