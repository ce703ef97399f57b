package org.bellbuoy.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.PublishedAdvisories;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.DocumentStatus;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.Standing;
import org.bellbuoy.standards.facts.Tracking;
import org.bellbuoy.standards.versions.VersionRange;
import org.bellbuoy.standards.versions.VersionScheme;
import org.bellbuoy.testkit.HitFacts;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.junit.jupiter.api.Test;

/// The public calendar, read as RFC 5545 says.
class CalendarOfAdvisoriesTests {

  private static final Instant NEXT = Instant.parse("2026-12-01T09:30:00Z");

  private final StreetVisitor anyone = new StreetVisitor();

  @Test
  void tellsWhenEachAdvisoryWasPublishedAndOfAProductOnlyItsOwn() {
    ReleaseRiver river = new ReleaseRiver();
    CaseFile file = river.fixed(river.fresh());
    AdvisoryId id = river.draft(file, AdvisoryKind.RELEASE, river.said(file));
    String number = river.publish(id, river.approved(id)).trackingId();
    AdvisoryFacts facts = TestHouse.get(PublishedAdvisories.class).byNumber(number).orElseThrow();
    String product = facts.products().getFirst().code();

    for (String place : List.of("/feeds/advisories.ics", "/feeds/products/" + product + ".ics")) {
      var answer = anyone.get(place);
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .startsWith("text/calendar");
      assertThat(events(answer.body()))
          .filteredOn(event -> event.getOrDefault("UID", "").startsWith(number + "-published@"))
          .singleElement()
          .satisfies(event -> {
            assertThat(event.get("SUMMARY")).contains(number);
            assertThat(event.get("URL")).endsWith("/advisories/" + number);
            assertThat(event.get("DTSTART")).matches("\\d{8}T\\d{6}Z");
          });
    }
    assertThat(anyone.get("/feeds/products/nothing.ics").statusCode()).isEqualTo(404);
  }

  @Test
  void tellsByWhenMoreIsPromisedWhileTheAdvisoryIsNotSettled() {
    List<Map<String, String>> events =
        events(calendar(with(DocumentStatus.INTERIM, Standing.inForce())));

    assertThat(events).hasSize(2);
    assertThat(events.getLast().get("UID")).startsWith("SA-1-next-update@");
    assertThat(events.getLast().get("DTSTART")).isEqualTo("20261201T093000Z");
    assertThat(events.getLast().get("SUMMARY")).contains("A flaw");
  }

  @Test
  void promisesNothingOfWhatIsSettledOrTakenBack() {
    Standing gone = new Standing.Withdrawn(NEXT.minus(Duration.ofDays(1)), "It was wrong.");

    assertThat(events(calendar(with(DocumentStatus.FINAL, Standing.inForce())))).hasSize(1);
    assertThat(events(calendar(with(DocumentStatus.INTERIM, gone)))).hasSize(1);
  }

  @Test
  void staysTheSameWhileNothingChanges() {
    AdvisoryFacts facts = with(DocumentStatus.INTERIM, Standing.inForce());

    assertThat(calendar(facts)).isEqualTo(calendar(facts));
  }

  private static String calendar(AdvisoryFacts facts) {
    return IcsFeed.of("Ours", List.of(facts), TestHouse.get(Addresses.class));
  }

  private static AdvisoryFacts with(DocumentStatus status, Standing standing) {
    Product named = new Product("Harbour Works", "Harbour", "harbour");
    AdvisoryFacts facts =
        HitFacts.advisory(
            AffectedRange.of(named, VersionRange.between(VersionScheme.DOTTED, "1.0", "2.0")));
    Tracking was = facts.tracking();
    return new AdvisoryFacts(
        facts.publisher(),
        new Tracking(
            was.id(),
            was.aliases(),
            status,
            standing,
            was.initialRelease(),
            was.currentRelease(),
            was.revisions(),
            NEXT),
        facts.kind(),
        facts.title(),
        facts.tlp(),
        facts.lang(),
        List.of(),
        List.of(),
        List.of(),
        facts.vulnerabilities());
  }

  /// The properties of every event; unfolds lines and minds their length, as section 3.1 says.
  private static List<Map<String, String>> events(String calendar) {
    assertThat(calendar)
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        .endsWith("END:VCALENDAR\r\n");
    assertThat(calendar.lines())
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    List<Map<String, String>> events = new ArrayList<>();
    Map<String, String> event = new LinkedHashMap<>();
    for (String line : calendar.replace("\r\n ", "").lines().toList()) {
      int colon = line.indexOf(':');
      if (line.equals("BEGIN:VEVENT")) {
        event = new LinkedHashMap<>();
      } else if (line.equals("END:VEVENT")) {
        assertThat(event).containsKeys("UID", "DTSTAMP", "DTSTART", "SUMMARY");
        events.add(event);
      } else {
        event.put(line.substring(0, colon), line.substring(colon + 1));
      }
    }
    assertThat(events).extracting(each -> each.get("UID")).doesNotHaveDuplicates();
    return events;
  }
}
