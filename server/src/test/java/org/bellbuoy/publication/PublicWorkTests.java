package org.bellbuoy.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.audit.EntriesAbout;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.Severity;
import org.bellbuoy.standards.pack.EntryFacts;
import org.bellbuoy.testkit.Browser;
import org.bellbuoy.testkit.Look;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How long our work took, as the world reads it.
class PublicWorkTests {

  private static final int LONG_AGO = 1996;

  private final ReleaseRiver river = new ReleaseRiver();
  private final Figures figures = TestHouse.get(Figures.class);

  @BeforeEach
  @AfterEach
  void forgetTheYears() {
    TestHouse.database().jdbc().sql("delete from publication.figures").update();
  }

  @Test
  void saysWhatTheLedgerSays() {
    CaseFile file = river.fixed(river.fresh());
    TestHouse.clock().advance(Duration.ofHours(7));
    AdvisoryId id = river.draft(file, AdvisoryKind.RELEASE, river.said(file));
    Published published = river.publish(id, river.approved(id));

    Instant opened = told(file.id().value(), "cases.CaseOpened", "");
    Instant accepted = told(file.id().value(), "cases.CaseMoved", "ACCEPTED");
    Instant fixed = told(file.id().value(), "cases.CaseMoved", "FIX_VERIFIED");
    Instant out = told(id.value(), "advisories.AdvisoryPublished", "");
    WorkTime work = find(published.trackingId(), out).orElseThrow();
    assertThat(work.level()).isEqualTo(Severity.HIGH);
    assertThat(work.parts())
        .contains(
            part(Leg.TRIAGE, opened, accepted),
            part(Leg.FIX, accepted, fixed),
            part(Leg.PUBLISH, accepted, out));
    assertThat(part(Leg.PUBLISH, accepted, out).minutes()).isGreaterThanOrEqualTo(7 * 60);
  }

  /// A year's series is made of what is public; its length gives no hidden case away.
  @Test
  void saysNothingOfACaseOfWhichNothingIsPublic() {
    int year = TestHouse.clock().instant().atZone(ZoneOffset.UTC).getYear();
    CaseFile hidden = river.fixed(river.fresh());
    AdvisoryId draft = river.draft(hidden, AdvisoryKind.RELEASE, river.said(hidden));
    String _ = river.approved(draft);

    PublishedWork known = TestHouse.get(PublishedWork.class);
    assertThat(known.firstPublishedIn(year))
        .doesNotContainKey("")
        .allSatisfy((tracking, times) -> {
          assertThat(tracking).isNotBlank();
          assertThat(times.published()).isNotNull();
          assertThat(times.code()).isNotEqualTo(hidden.code());
        });
  }

  @Test
  void isAChartATableAndAFileOfThePublishedYear() {
    int _ = TestPolicy.number(river.lead);
    TestHouse.get(FiguresStore.class).put(year(), UUID.randomUUID(), TestHouse.clock().instant());
    TestHouse.get(BakeTree.class).bake();

    StreetVisitor anyone = new StreetVisitor();
    Awaitility.await().until(() -> anyone.get("/figures").body().contains("1996"));
    assertThat(anyone.get("/figures").body())
        .contains(
            "How long our work took in 1996", "<meter", "2.0 days", "href=\"/figures/1996.csv\"")
        .contains("from accepted to a fix that was checked");
    assertThat(anyone.get("/figures/1996.csv").body())
        .isEqualTo(
            """
            advisory,severity,answeredMinutes,decidedMinutes,fixedMinutes,publishedMinutes,toldMinutes\r
            TEST-1996-1,critical,30,,2880,,\r
            TEST-1996-2,,,,60,120,\r
            """);
    assertThat(anyone.get("/figures.json").body())
        .contains("\"workTimes\"", "\"advisory\": \"TEST-1996-1\"", "\"fixedMinutes\": 2880");
    isFitToBeSeen();
  }

  private static void isFitToBeSeen() {
    assumeTrue(Browser.isInstalled());
    for (Look look : List.of(Look.DESKTOP_LIGHT, Look.PHONE_DARK)) {
      try (var window = Browser.shared().window(look, Browser.Scripts.RUN);
          var sheet = window.page()) {
        sheet.page().navigate(TestHouse.street("/figures").toString());
        sheet.picture("figures-work");
        assertThat(sheet.overflows()).isFalse();
        assertThat(sheet.findings()).isEmpty();
      }
    }
  }

  private static YearFigures year() {
    List<WorkTime> works =
        List.of(
            new WorkTime(
                "TEST-1996-1",
                Severity.CRITICAL,
                List.of(new WorkTime.Part(Leg.ACKNOWLEDGE, 30), new WorkTime.Part(Leg.FIX, 2_880))),
            new WorkTime(
                "TEST-1996-2",
                null,
                List.of(new WorkTime.Part(Leg.FIX, 60), new WorkTime.Part(Leg.PUBLISH, 120))));
    return new YearFigures(LONG_AGO, 12, 0, 30, 60, 12, 2, works, null);
  }

  private Optional<WorkTime> find(String advisory, Instant out) {
    int year = out.atZone(ZoneOffset.UTC).getYear();
    return figures.preview(river.lead, year).work().stream()
        .filter(each -> each.advisory().equals(advisory))
        .findFirst();
  }

  private static WorkTime.Part part(Leg leg, Instant from, Instant to) {
    return new WorkTime.Part(leg, Duration.between(from, to).toMinutes());
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
