package org.bellbuoy.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.deadlines.ClockId;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.ClockPassed;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Warnings go to whoever is on duty, then to the next, each once.
class WarningTests {

  private final Viewer.Staff lead = TestStaff.person(Role.LEAD);
  private final Viewer.Staff ann = TestStaff.person(Role.ANALYST);
  private final Viewer.Staff ben = TestStaff.person(Role.INTAKE);
  private final Instant start = TestHouse.clock().instant();
  private final UUID clock = TestHouse.get(Ids.class).next();
  private final Written courier = new Written();
  private final RotaStore rota = TestHouse.get(RotaStore.class);
  private final WarningStore store = TestHouse.get(WarningStore.class);
  private final Rosters rosters = TestHouse.get(Rosters.class);
  private final RaiseWarning raise =
      new RaiseWarning(
          store,
          rota,
          rosters,
          courier,
          TestHouse.get(Ids.class),
          TestHouse.clock(),
          TestHouse.get(News.class));
  private final PassWarningsOn pass =
      new PassWarningsOn(store, rota, rosters, courier, TestHouse.clock());
  private final WatchDuty watch =
      new WatchDuty(
          store,
          rota,
          rosters,
          courier,
          TestHouse.get(Ids.class),
          TestHouse.clock(),
          TestHouse.get(News.class));

  /// What was carried, to whom.
  private static final class Written implements Courier {
    final List<UUID> people = new ArrayList<>();
    final List<String> words = new ArrayList<>();
    final List<String> announced = new ArrayList<>();

    @Override
    public void tell(UUID about, UUID person, String said) {
      people.add(person);
      words.add(said);
    }

    @Override
    public void announce(UUID about, String event, String said, Instant at, @Nullable Instant due) {
      announced.add(event);
    }
  }

  @BeforeEach
  void setTheRota() {
    rota(List.of(code(ann), code(ben)));
  }

  @AfterEach
  void leaveNothing() {
    rota(List.of());
    in(() -> store.close(clock, start));
    in(watch::execute);
    for (String table : List.of("duty.absence", "duty.stand_in")) {
      TestHouse.database()
          .jdbc()
          .sql("delete from " + table + " where person_id in (:people)")
          .param("people", List.of(ann.personId(), ben.personId()))
          .update();
    }
    TestHouse.clock().set(start);
  }

  @Test
  void tellsThePersonOnDutyOnceOfEachMark() {
    passed(75);
    passed(75);
    passed(90);

    assertThat(courier.people).containsExactly(ann.personId(), ann.personId());
    assertThat(courier.announced).hasSize(2);
    assertThat(courier.words.getFirst())
        .startsWith("An answer falls due; 75 % of the time are gone.")
        .doesNotContain(clock.toString());
  }

  @Test
  void pagesAtOnceAndOnceWhenAReportIsAnIncident() {
    PageDuty page =
        new PageDuty(
            raise, store, rota, rosters, courier, TestHouse.get(Ids.class), TestHouse.clock());
    UUID another = TestHouse.get(Ids.class).next();
    in(() -> page.page(clock, PageDuty.Ground.WEIGHED));
    in(() -> page.page(clock, PageDuty.Ground.CLAIMED));
    in(() -> page.page(another, PageDuty.Ground.CLAIMED));

    assertThat(courier.people).containsExactly(ann.personId());
    assertThat(courier.announced).containsExactly("incident.reported");
    assertThat(courier.words.getFirst())
        .contains("An incident may be under way")
        .doesNotContain("Due", clock.toString());
    later();
    assertThat(courier.people).containsExactly(ann.personId(), ben.personId());
    in(() -> page.page(another, PageDuty.Ground.WEIGHED));
    assertThat(courier.announced).hasSize(2);
    in(() -> store.close(another, start));
  }

  @Test
  void goesToTheNextAndThenToTheLeadsUntilSomebodyHasSeenIt() {
    passed(100);
    later();
    assertThat(courier.people).containsExactly(ann.personId(), ben.personId());
    later();
    assertThat(courier.people).contains(lead.personId()).doesNotHaveDuplicates();
    int told = courier.people.size();
    later();
    assertThat(courier.people).hasSize(told);
  }

  @Test
  void staysWithWhoSaysThatTheyTakeCareOfIt() {
    passed(90);
    String code = warning().code();
    TestHouse.get(SeeWarning.class).execute(ann, code);
    TestHouse.get(SeeWarning.class).execute(ben, code);
    later();

    assertThat(courier.people).containsExactly(ann.personId());
    assertThat(warning().open()).isFalse();
  }

  @Test
  void waitsForNobodyOnceTheClockHasStopped() {
    passed(100);
    in(() -> store.close(clock, TestHouse.clock().instant()));
    later();

    assertThat(courier.people).containsExactly(ann.personId());
  }

  @Test
  void onlySaysThatHalfTheTimeIsGone() {
    passed(50);
    later();

    assertThat(courier.people).containsExactly(ann.personId());
  }

  @Test
  void keepsTheWarningWhereNoRotaIsSetAndSendsNothing() {
    rota(List.of());
    passed(90);
    later();

    assertThat(courier.people).isEmpty();
    assertThat(warning().percent()).isEqualTo(90);
  }

  @Test
  void alarmsTheLeadsOnceWhileNobodyIsOnDuty() {
    String day = TestHouse.clock().instant().atZone(ZoneOffset.UTC).toLocalDate().toString();
    TestHouse.get(NoteAbsence.class).execute(ann, "", day, day);
    TestHouse.get(NoteAbsence.class).execute(lead, code(ben), day, day);
    in(watch::execute);
    in(watch::execute);

    assertThat(courier.people).contains(lead.personId()).doesNotHaveDuplicates();
    assertThat(courier.announced).containsExactly("duty.nobody");
    assertThat(DeskVisitor.signedIn(lead).get("/duty").body()).contains("Nobody is on duty");
    TestHouse.get(HandOver.class).execute(ben, code(ben), "8");
    in(watch::execute);
    assertThat(TestHouse.get(Duty.class).nobodySince(lead)).isEmpty();
  }

  @Test
  void letsOnlyLeadsChangeTheRotaAndOthersAbsences() {
    RotaForm form = form(List.of());
    assertThat(refused(() -> TestHouse.get(ChangeRota.class).execute(ann, form, version())))
        .isEqualTo("not-allowed");
    assertThat(
            refused(() ->
                TestHouse.get(NoteAbsence.class)
                    .execute(ann, code(ben), "2026-12-01", "2026-12-02")))
        .isEqualTo("not-allowed");
    assertThat(refused(() -> rota(List.of(code(ann), code(ann))))).isEqualTo("invalid");
    Viewer.Staff employee = TestStaff.person(Role.EMPLOYEE);
    assertThat(refused(() -> rota(List.of(code(employee))))).isEqualTo("invalid");
  }

  @Test
  void showsThePageToEverybodyAndTheWarningsToThoseWhoAnswer() {
    passed(100);
    closeThoseOfOthers();
    String own = DeskVisitor.signedIn(ann).get("/duty").body();
    String other = DeskVisitor.signedIn(TestStaff.person(Role.SUPPORT)).get("/duty").body();

    assertThat(own).contains("An answer is overdue.", "that is you");
    assertThat(other).contains("is on duty").doesNotContain("overdue", "Hand over");
  }

  /// Other tests leave more warnings than a page shows.
  private void closeThoseOfOthers() {
    TestHouse.database()
        .jdbc()
        .sql("update duty.warning set closed_at = :now, next_at = null where clock_id <> :clock")
        .param("now", TestHouse.clock().instant().atOffset(ZoneOffset.UTC))
        .param("clock", clock)
        .update();
  }

  private void passed(int percent) {
    Instant now = TestHouse.clock().instant();
    ClockPassed passed =
        new ClockPassed(
            Actor.machine(),
            now,
            UUID.randomUUID(),
            new ClockId(clock),
            ClockKind.HUMAN_ANSWER,
            percent,
            now.plusSeconds(600));
    in(() -> raise.execute(passed));
  }

  private void later() {
    TestHouse.clock().advance(Duration.ofMinutes(31));
    in(pass::execute);
  }

  private Warning warning() {
    return store.latest(500).stream()
        .filter(each -> each.clock().equals(clock))
        .findFirst()
        .orElseThrow();
  }

  private void rota(List<String> people) {
    TestHouse.get(ChangeRota.class).execute(lead, form(people), version());
  }

  private RotaForm form(List<String> people) {
    String today = start.atZone(ZoneOffset.UTC).toLocalDate().toString();
    return new RotaForm(today, "60", "00:00", "UTC", "30", people);
  }

  private long version() {
    return rota.rota().version();
  }

  private String code(Viewer.Staff person) {
    return TestHouse.get(People.class).self(person).code();
  }

  private static void in(Runnable deed) {
    new TransactionTemplate(TestHouse.get(PlatformTransactionManager.class))
        .executeWithoutResult(_ -> deed.run());
  }

  private static String refused(Runnable deed) {
    return catchThrowableOfType(Refused.class, deed::run).refusal().code();
  }
}
