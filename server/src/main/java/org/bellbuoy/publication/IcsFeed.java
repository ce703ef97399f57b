package org.bellbuoy.publication;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.DocumentStatus;
import org.bellbuoy.standards.facts.Standing;
import org.bellbuoy.standards.facts.Tracking;
import org.bellbuoy.web.Ics;
import org.bellbuoy.web.Words;

/// The public dates of advisories as a calendar (RFC 5545): when each was published, and by when
/// more is promised of one that is not settled. It holds no date that does not stand on a page, and
/// its bytes change only when one of them does.
final class IcsFeed {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final Words WORDS = Words.of("publication");

  private IcsFeed() {}

  /// @param all the latest first
  static String of(String title, List<AdvisoryFacts> all, Addresses addresses) {
    Ics ics = new Ics();
    ics.line("BEGIN:VCALENDAR");
    ics.line("VERSION:2.0");
    ics.line("PRODID:-//Bellbuoy//Advisories//EN");
    ics.line("CALSCALE:GREGORIAN");
    ics.line("METHOD:PUBLISH");
    ics.text("X-WR-CALNAME", title);
    all.stream().limit(Feed.MOST).forEach(facts -> published(ics, facts, addresses));
    all.forEach(
        facts -> promised(facts.tracking()).ifPresent(at -> promise(ics, facts, at, addresses)));
    ics.line("END:VCALENDAR");
    return ics.text();
  }

  /// By when more is said of it, while that still holds.
  private static Optional<Instant> promised(Tracking tracking) {
    return tracking.status() == DocumentStatus.INTERIM
            && tracking.standing() instanceof Standing.InForce
        ? Optional.ofNullable(tracking.nextUpdateBy())
        : Optional.empty();
  }

  private static void published(Ics ics, AdvisoryFacts facts, Addresses addresses) {
    Tracking tracking = facts.tracking();
    String words = WORDS.say("calendar.published", tracking.id(), facts.title());
    event(ics, facts, "published", tracking.initialRelease(), words, addresses);
  }

  private static void promise(Ics ics, AdvisoryFacts facts, Instant at, Addresses addresses) {
    String words = WORDS.say("calendar.promised", facts.tracking().id(), facts.title());
    event(ics, facts, "next-update", at, words, addresses);
  }

  private static void event(
      Ics ics, AdvisoryFacts facts, String what, Instant at, String words, Addresses addresses) {
    Tracking tracking = facts.tracking();
    URI page = addresses.url(Addresses.page(tracking.id()));
    ics.line("BEGIN:VEVENT");
    ics.text("UID", tracking.id() + "-" + what + "@" + page.getHost());
    ics.line("DTSTAMP:" + STAMP.format(tracking.currentRelease()));
    ics.line("SEQUENCE:" + (tracking.revisions().size() - 1));
    ics.line("DTSTART:" + STAMP.format(at));
    ics.text("SUMMARY", words);
    ics.line("URL:" + page);
    ics.line("TRANSP:TRANSPARENT");
    ics.line("CLASS:PUBLIC");
    ics.line("END:VEVENT");
  }
}
