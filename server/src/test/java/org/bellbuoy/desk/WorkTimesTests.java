package org.bellbuoy.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.audit.EntriesAbout;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.publication.CaseTimes;
import org.bellbuoy.publication.Leg;
import org.bellbuoy.publication.ReleaseRiver;
import org.bellbuoy.publication.Spread;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.Severity;
import org.bellbuoy.standards.pack.EntryFacts;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

/// How long the work of one lead took, who has no other cases.
class WorkTimesTests {

  private final ReleaseRiver river = new ReleaseRiver();
  private final WorkTimes times = TestHouse.get(WorkTimes.class);

  @Test
  void sayWhatTheLedgerSays() {
    CaseFile file = river.fixed(river.fresh());
    TestHouse.clock().advance(Duration.ofHours(5));
    AdvisoryId id = river.draft(file, AdvisoryKind.RELEASE, river.said(file));
    river.publish(id, river.approved(id));

    CaseTimes found = ofThisYear().cases().getFirst();
    assertThat(found.level()).isEqualTo(Severity.HIGH);
    assertThat(found.received()).isEqualTo(told(file, "cases.CaseOpened", ""));
    assertThat(found.accepted()).isEqualTo(told(file, "cases.CaseMoved", "ACCEPTED"));
    assertThat(found.decided()).isEqualTo(found.accepted());
    assertThat(found.fixed()).isEqualTo(told(file, "cases.CaseMoved", "FIX_VERIFIED"));
    assertThat(found.published()).isEqualTo(told(id.value(), "advisories.AdvisoryPublished", ""));
    Duration took = Leg.PUBLISH.took(found).orElseThrow();
    assertThat(took).isGreaterThanOrEqualTo(Duration.ofHours(5));
    assertThat(line(Leg.PUBLISH).spread()).isEqualTo(Spread.of(List.of(took), 0));
    assertThat(line(Leg.PUBLISH).level()).isEqualTo(Severity.HIGH);
    assertThat(ofThisYear().hidden()).isEmpty();
  }

  @Test
  void countWhatIsOutBesideWhatIsDoneAndSayHowLongItIsHidden() {
    CaseFile file = river.fixed(river.fresh());
    TestHouse.clock().advance(Duration.ofDays(3));

    assertThat(line(Leg.PUBLISH).spread()).isEqualTo(Spread.of(List.of(), 1));
    assertThat(line(Leg.NOTIFY).spread()).isEqualTo(Spread.of(List.of(), 0));
    assertThat(line(Leg.FIX).spread().done()).isEqualTo(1);
    WorkTimes.Hidden hidden = ofThisYear().hidden().getFirst();
    assertThat(hidden.code()).isEqualTo(file.code());
    assertThat(hidden.days()).isGreaterThanOrEqualTo(3);
  }

  @Test
  void countAPromiseAsKeptOnlyOnceItIsOver() {
    String _ = river.report();
    CaseFile _ = river.ofReport();

    assertThat(ofThisYear().promises())
        .isNotEmpty()
        .allMatch(each -> each.kept() + each.broken() + each.running() > 0);
    assertThat(new WorkTimes.Promise(ClockKind.FIX, 2, 1, 5).percent()).isEqualTo(66);
  }

  @Test
  void sayNothingOfACaseThatTheViewerMayNotKnowOf() {
    CaseFile file = river.fixed(river.fresh());
    Viewer.Staff other = TestStaff.person(Role.LEAD);

    assertThat(times.of(other, times.now()).cases()).isEmpty();
    assertThat(times.of(other, times.now()).promises()).isEmpty();
    assertThat(DeskVisitor.signedIn(other).get("/work-times").body())
        .contains("No case of yours")
        .doesNotContain(file.code());
    assertThat(DeskVisitor.signedIn(river.publisher).get("/work-times").statusCode())
        .isEqualTo(403);
  }

  @Test
  void areAPageAFileAndAnAnswerForPrograms() {
    CaseFile file = river.fixed(river.fresh());
    DeskVisitor browser = DeskVisitor.signedIn(river.lead);

    assertThat(browser.get("/work-times").body())
        .contains(
            "<meter", "90th percentile", "from accepted to a fix that was checked", file.code());
    assertThat(browser.get("/work-times/series.csv").body())
        .startsWith("case,level,received")
        .contains(file.code() + ",high,");
    assertThat(browser.get("/api/v1/work-times").body())
        .contains("\"code\":\"" + file.code() + "\"", "\"leg\":\"FIX\"");
    assertThat(browser.get("/work-times?year=1999").statusCode()).isEqualTo(200);
  }

  private WorkTimes.Year ofThisYear() {
    return times.of(river.lead, times.now());
  }

  private WorkTimes.Line line(Leg leg) {
    return ofThisYear().lines().stream()
        .filter(line -> line.leg() == leg)
        .findFirst()
        .orElseThrow();
  }

  private static Instant told(CaseFile file, String event, String to) {
    return told(file.id().value(), event, to);
  }

  /// When the ledger says that it happened, as exactly as the database keeps it.
  private static Instant told(UUID about, String event, String to) {
    return TestHouse.get(EntriesAbout.class).find(List.of(about), "").stream()
        .flatMap(entry -> EntryFacts.of(entry.content()).stream())
        .filter(entry -> entry.event().equals(event) && entry.find("to").orElse("").equals(to))
        .map(entry -> Instant.parse(entry.find("at").orElseThrow()))
        .findFirst()
        .orElseThrow()
        .truncatedTo(ChronoUnit.MICROS);
  }
}
