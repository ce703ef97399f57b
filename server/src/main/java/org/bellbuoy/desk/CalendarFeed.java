package org.bellbuoy.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.duty.CalendarAddresses;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.vault.Hashes;
import org.bellbuoy.web.Ics;
import org.springframework.stereotype.Component;

/// When the promises that a person may know of fall due, as a calendar (RFC 5545). Every entry says
/// the same words: neither number nor kind nor product leaves by it.
@Component
public class CalendarFeed {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final Duration AHEAD = Duration.ofDays(366);
  private static final int MOST = 200;
  private static final int UID_BYTES = 10;

  private final CalendarAddresses addresses;
  private final TodayStore store;
  private final Authority authority;
  private final Installation installation;
  private final Clock clock;

  CalendarFeed(
      CalendarAddresses addresses,
      TodayStore store,
      Authority authority,
      Installation installation,
      Clock clock) {
    this.addresses = addresses;
    this.store = store;
    this.authority = authority;
    this.installation = installation;
    this.clock = clock;
  }

  /// The calendar behind a secret; empty when it opens none.
  public Optional<String> of(String secret) {
    return addresses.owner(secret).map(this::calendar);
  }

  private String calendar(Viewer.Staff person) {
    Instant now = clock.instant();
    List<Today.DuePromise> due =
        store.promises(
            person.personId(),
            authority.may(person, Permission.READ_INTAKE),
            authority.may(person, Permission.READ_CASE),
            now.plus(AHEAD),
            MOST);
    Ics ics = new Ics();
    ics.line("BEGIN:VCALENDAR");
    ics.line("VERSION:2.0");
    ics.line("PRODID:-//Bellbuoy//Desk//EN");
    ics.line("CALSCALE:GREGORIAN");
    ics.text("X-WR-CALNAME", "Desk");
    due.forEach(each -> event(ics, each, now));
    ics.line("END:VCALENDAR");
    return ics.text();
  }

  private void event(Ics ics, Today.DuePromise promise, Instant now) {
    byte[] hash = Hashes.sha256(promise.id().toString());
    String uid = HexFormat.of().formatHex(hash, 0, UID_BYTES);
    ics.line("BEGIN:VEVENT");
    ics.text("UID", uid + "@" + installation.deskUrl().getHost());
    ics.line("DTSTAMP:" + STAMP.format(now));
    ics.line("DTSTART:" + STAMP.format(promise.dueAt()));
    ics.text("SUMMARY", "Something falls due at the desk");
    ics.text("URL", installation.deskUrl() + "/");
    ics.line("TRANSP:TRANSPARENT");
    ics.line("CLASS:PRIVATE");
    ics.line("END:VEVENT");
  }
}
