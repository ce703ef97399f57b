package org.bellbuoy.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.Clocks;
import org.bellbuoy.deadlines.RunningClock;
import org.bellbuoy.desk.TodaysWork;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.IncidentStage;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

/// What must be done in an incident until when, and that it stands above everything else.
class IncidentClocksTests {

  private final Viewer.Staff lead = TestStaff.person(Role.LEAD);
  private final String code = IncidentStage.fresh(lead);

  @Test
  void countsFromWhenItWasNoticedToTheFirstThingDoneAgainstIt() {
    RunningClock clock = own().getFirst();
    assertThat(clock.startedAt()).isEqualTo(incident().noticedAt());
    assertThat(clock.dueAt()).isEqualTo(incident().noticedAt().plus(Duration.ofHours(4)));
    assertThat(paged()).containsExactly(false);

    TestHouse.get(MoveIncident.class).move(lead, code, "assessed", "It is one.", 1);

    assertThat(own()).singleElement().satisfies(each -> assertThat(each.runs()).isFalse());
    assertThat(paged()).containsExactly(true);
  }

  @Test
  void standsAboveEverythingInTodayWithItsNextClockForItsCircleAlone() {
    DeskVisitor desk = DeskVisitor.signedIn(lead);
    String page = desk.get("/").body();
    assertThat(page).contains("/incidents/" + code, "First action");
    assertThat(page.indexOf("id=\"incidents\"")).isLessThan(firstOther(page));
    assertThat(TestHouse.get(TodaysWork.class).of(lead).incidents())
        .anySatisfy(each -> {
          assertThat(each.incident().code()).isEqualTo(code);
          assertThat(Objects.requireNonNull(each.next()).name()).isEqualTo("First action");
        });
    assertThat(desk.get("/api/v1/today").body()).contains(code);

    DeskVisitor later = DeskVisitor.signedIn(TestStaff.person(Role.LEAD));
    assertThat(later.get("/").body()).doesNotContain(code);
    assertThat(later.get("/api/v1/today").body()).doesNotContain(code);
    DeskVisitor analyst = DeskVisitor.signedIn(TestStaff.person(Role.ANALYST));
    assertThat(analyst.get("/").body()).doesNotContain(code);
  }

  @Test
  void showsTheSeventyTwoHoursOfAnExposureFromTheAwarenessOnceThereIsACase() {
    Instant aware = incident().awareAt();
    TestHouse.get(RecordExposure.class)
        .record(lead, code, new ExposureForm("customers", "controller", "unlikely", "A name."), 1);
    DeskVisitor desk = DeskVisitor.signedIn(lead);
    assertThat(desk.get("/incidents/" + code).body()).contains("A law may ask something");

    String about = TestHouse.get(OpenCase.class).open(lead, "Anybody reads the directory");
    TestHouse.get(LinkIncident.class).link(lead, code, about, 2);

    assertThat(TestHouse.get(IncidentClocks.class).of(lead, incident()))
        .anySatisfy(each -> {
          assertThat(each.name()).isEqualTo("Notification");
          assertThat(each.caseCode()).isEqualTo(about);
          assertThat(each.dueAt()).isEqualTo(aware.plus(Duration.ofHours(72)));
        });
    assertThat(desk.get("/incidents/" + code).body())
        .contains("/cases/" + about + "/obligations/")
        .doesNotContain("A law may ask something");
  }

  private static int firstOther(String page) {
    return List.of("id=\"promises\"", "id=\"law\"", "id=\"reports\"", "id=\"own\"").stream()
        .map(page::indexOf)
        .filter(at -> at >= 0)
        .min(Integer::compare)
        .orElse(page.length());
  }

  private List<RunningClock> own() {
    return TestHouse.get(Clocks.class).of(lead, incident().id()).stream()
        .filter(each -> each.kind() == ClockKind.FIRST_ACTION)
        .toList();
  }

  /// For each warning of it, whether it is over.
  private List<Boolean> paged() {
    return TestHouse.database()
        .jdbc()
        .sql("select closed_at is not null from duty.warning where clock_id = :id")
        .param("id", incident().id())
        .query((row, number) -> row.getBoolean(1))
        .list();
  }

  private Incident incident() {
    return TestHouse.get(Incidents.class).open(lead, code).incident();
  }
}
