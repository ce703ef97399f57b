package org.bellbuoy.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellbuoy.correspondence.MailQueue;
import org.bellbuoy.deadlines.TeamCode;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.parsing.ParsedMail;
import org.bellbuoy.policy.VendorProfiles;
import org.springframework.stereotype.Component;

/// The addresses at which the vendor takes reports: the published contact, the usual names beside
/// it (RFC 2142 section 4, and privacy), and those that somebody listed.
@Component
public class OurAddresses {

  private static final Set<String> USUAL =
      Set.of("security", "psirt", "privacy", "abuse", "postmaster");

  private static final List<String> DELIVERED =
      List.of("Delivered-To", "X-Original-To", "Envelope-To");
  private static final List<String> WRITTEN = List.of("To", "Cc");
  private static final Pattern ADDRESS =
      Pattern.compile("[^@\\s<>\",;:()]{1,64}@[^@\\s<>\",;:()]{1,253}");
  private static final Pattern COMMA = Pattern.compile(",\\s*");
  private static final int MOST = 50;

  private final VendorProfiles vendors;
  private final MailAddressStore listed;

  OurAddresses(VendorProfiles vendors, MailAddressStore listed) {
    this.vendors = vendors;
    this.listed = listed;
  }

  /// To which of our addresses a message was sent, as far as its headers tell; a mailbox may hold
  /// the mail of several.
  ///
  /// @param envelope where it was handed in
  String named(ParsedMail mail, String envelope) {
    return Stream.concat(
            in(mail, Stream.concat(DELIVERED.stream(), WRITTEN.stream())),
            COMMA.splitAsStream(envelope))
        .filter(address -> !address.isEmpty())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /// Where a message waits, and who answers it.
  record Way(MailQueue queue, TeamCode team) {}

  /// In which queue a message waits, and which team answers. Where it was delivered counts before
  /// what it says itself; and what was sent to several of our addresses is a report when one of
  /// them takes reports. A team answers when all addresses that decide the queue name it.
  ///
  /// @param envelope where it was handed in, or the mailbox it lay in
  /// @param handedIn whether our own receiver took it, so that the envelope says for whom
  Way way(ParsedMail mail, String envelope, boolean handedIn) {
    Map<String, MailAddress> routes = routes();
    Stream<String> handed = handedIn ? COMMA.splitAsStream(envelope) : Stream.of();
    return first(Stream.concat(in(mail, DELIVERED.stream()), handed), routes)
        .or(() -> first(in(mail, WRITTEN.stream()), routes))
        .or(() -> first(COMMA.splitAsStream(envelope), routes))
        .orElse(new Way(MailQueue.SECURITY, TeamCode.STANDARD));
  }

  /// The same of a message that nobody could read: what was handed in alone tells.
  TeamCode team(String envelope) {
    return first(COMMA.splitAsStream(envelope), routes()).map(Way::team).orElse(TeamCode.STANDARD);
  }

  private Map<String, MailAddress> routes() {
    return listed.all().stream()
        .collect(Collectors.toMap(MailAddress::address, Function.identity()));
  }

  private static Optional<Way> first(Stream<String> addresses, Map<String, MailAddress> routes) {
    List<MailAddress> ours =
        addresses
            .filter(address -> !address.isEmpty())
            .map(OurAddresses::plain)
            .map(address -> routes.getOrDefault(address, unlisted(address)))
            .toList();
    return ours.stream()
        .map(MailAddress::queue)
        .min(Comparator.naturalOrder())
        .map(queue -> new Way(queue, TeamCode.agreed(teams(ours, queue))));
  }

  private static MailAddress unlisted(String address) {
    return new MailAddress(address, MailQueue.SECURITY, TeamCode.STANDARD);
  }

  private static List<TeamCode> teams(List<MailAddress> ours, MailQueue queue) {
    return ours.stream().filter(each -> each.queue() == queue).map(MailAddress::team).toList();
  }

  private Stream<String> in(ParsedMail mail, Stream<String> headers) {
    return headers
        .flatMap(header -> mail.all(header).stream())
        .flatMap(value -> ADDRESS.matcher(value).results().map(MatchResult::group))
        .limit(MOST)
        .map(address -> address.toLowerCase(Locale.ROOT))
        .filter(this::take);
  }

  /// Whether mail to this address is taken. What stands behind a plus sign does not count.
  public boolean take(String address) {
    String wanted = plain(address);
    int at = wanted.lastIndexOf('@');
    if (at < 1) {
      return false;
    }
    String contact = vendors.profile(new Viewer.Machine()).contact().toLowerCase(Locale.ROOT);
    String domain = wanted.substring(at);
    boolean usual = contact.endsWith(domain) && USUAL.contains(wanted.substring(0, at));
    return wanted.equals(contact) || usual || listed.has(wanted);
  }

  /// In small letters, without what stands behind a plus sign.
  static String plain(String address) {
    String small = address.strip().toLowerCase(Locale.ROOT);
    int at = small.lastIndexOf('@');
    int plus = small.indexOf('+');
    return plus > 0 && plus < at ? small.substring(0, plus) + small.substring(at) : small;
  }
}
