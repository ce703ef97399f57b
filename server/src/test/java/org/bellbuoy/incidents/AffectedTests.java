package org.bellbuoy.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.customers.AddCustomer;
import org.bellbuoy.customers.CustomerForm;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.obligations.ObligationKind;
import org.bellbuoy.obligations.Obligations;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.IncidentStage;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

/// Whom an incident touches, and that it does not end before they know.
class AffectedTests {

  private final Viewer.Staff lead = TestStaff.person(Role.LEAD);
  private final String code = IncidentStage.fresh(lead);
  private final String customer = customer();

  @Test
  void theSmallestLeakKeepsTheIncidentOpenUntilItsOneCustomerKnows() {
    walk(IncidentState.ASSESSED, IncidentState.CONFIRMED, IncidentState.CONTAINED);
    walk(IncidentState.REVIEWED);
    expose("One e-mail address.", Exposure.Part.PROCESSOR);
    assertThat(missing(IncidentState.CLOSED)).contains(IncidentFact.EVERYBODY_TOLD);

    name(customer);
    assertThat(missing(IncidentState.CLOSED)).contains(IncidentFact.EVERYBODY_TOLD);

    tell("told", "Spoke with Ada.");
    assertThat(missing(IncidentState.CLOSED)).doesNotContain(IncidentFact.EVERYBODY_TOLD);
  }

  @Test
  void callingItNoIncidentIsNoWayRoundTellingThem() {
    walk(IncidentState.ASSESSED);
    name(customer);
    assertThat(missing(IncidentState.NOT_AN_INCIDENT)).containsExactly(IncidentFact.EVERYBODY_TOLD);
    tell("told", "Spoke with Ada.");
    walk(IncidentState.NOT_AN_INCIDENT);
    assertThat(incident().state()).isEqualTo(IncidentState.NOT_AN_INCIDENT);
  }

  @Test
  void threeTriesOfOneDayAreNotEnoughAndOverTenDaysTheyAre() {
    name(customer);
    for (int i = 0; i < 3; i++) {
      tell("not-reached", "Nobody answers.");
    }
    assertThat(reached()).isEqualTo(Reached.TO_BE_TOLD);
    daysGoBy(10);
    tell("not-reached", "Nobody answers still.");
    assertThat(reached()).isEqualTo(Reached.UNREACHABLE);
    tell("told", "They called back.");
    assertThat(reached()).isEqualTo(Reached.INFORMED);
  }

  @Test
  void twoTriesAreNotEnoughHoweverLongTheyAreApart() {
    name(customer);
    tell("not-reached", "Nobody answers.");
    daysGoBy(30);
    tell("not-reached", "Nobody answers still.");
    assertThat(reached()).isEqualTo(Reached.TO_BE_TOLD);
  }

  @Test
  void onlyALeadTakesOffWhoWasNamedByMistakeAndTheReasonStays() {
    Viewer.Staff privacy = TestStaff.person(Role.PRIVACY_OFFICER);
    String other = IncidentStage.fresh(lead);
    long version = TestHouse.get(Incidents.class).open(privacy, other).incident().version();
    NameAffected naming = TestHouse.get(NameAffected.class);
    assertThat(naming.name(privacy, other, customer, null, version)).isOne();

    TakeOffAffected takeOff = TestHouse.get(TakeOffAffected.class);
    assertThatThrownBy(() -> takeOff.takeOff(privacy, other, customer, "A typing error.", 1))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.refusal()).isEqualTo(new IncidentRefusal.LeadNeeded()));
    takeOff.takeOff(lead, other, customer, "A typing error.", 1);
    assertThat(TestHouse.get(Touched.class).of(lead, other).customers()).isEmpty();
    assertThat(TestHouse.get(Incidents.class).open(lead, other).steps().getLast().text())
        .contains(customer, "A typing error.");
  }

  @Test
  void anExposureLetsTheLawRunInTheLinkedCaseFromTheAwareness() {
    String about = TestHouse.get(OpenCase.class).open(lead, "Anybody reads the directory");
    MomentsForm when = new MomentsForm(null, "2026-11-20T22:40:00Z", null, null);
    TestHouse.get(DateIncident.class).date(lead, code, when, "The log says so.", version());
    TestHouse.get(LinkIncident.class).link(lead, code, about, version());
    expose("E-mail addresses and display names.", Exposure.Part.CONTROLLER);

    var file = TestHouse.get(Cases.class).get(lead, about);
    var open = TestHouse.get(Obligations.class).of(lead, file);
    assertThat(open)
        .singleElement()
        .satisfies(each -> {
          assertThat(each.obligation().kind()).isEqualTo(ObligationKind.BREACH_AS_CONTROLLER);
          assertThat(each.obligation().awareAt()).isEqualTo("2026-11-20T22:40:00Z");
        });
    TestHouse.get(JudgeIncident.class).judge(lead, code, "yes", "Data of weight.", version());
    assertThat(TestHouse.get(Obligations.class).of(lead, file))
        .extracting(each -> each.obligation().kind())
        .contains(ObligationKind.SEVERE_INCIDENT);
  }

  @Test
  void saysAtTheFieldWhatIsWrongAndNamesNobody() {
    DeskVisitor desk = DeskVisitor.signedIn(lead);
    String page = "/incidents/" + code + "/affected";
    desk.get(page);
    assertThat(refusal(desk, page, "customer", "K-nobody")).contains("keeps no customer");
    assertThat(refusal(desk, page, "product", "nothing")).contains("There is no product");
    assertThat(refusal(desk, page, "customer", "")).contains("Enter the number of a customer");
    assertThat(TestHouse.get(Touched.class).of(lead, code).customers()).isEmpty();
  }

  private String refusal(DeskVisitor desk, String page, String field, String typed) {
    HttpResponse<String> answer =
        desk.post(page, field, typed, "version", Long.toString(version()));
    assertThat(answer.statusCode()).isEqualTo(422);
    return answer.body();
  }

  private void expose(String what, Exposure.Part part) {
    ExposureForm typed = new ExposureForm("persons-of-customers", part.name(), "unlikely", what);
    TestHouse.get(RecordExposure.class).record(lead, code, typed, version());
  }

  private void name(String number) {
    assertThat(TestHouse.get(NameAffected.class).name(lead, code, number, null, version())).isOne();
  }

  private void tell(String outcome, String note) {
    long version = affected().version();
    AttemptForm typed = new AttemptForm("telephone", outcome, note);
    TestHouse.get(TellAffected.class).tell(lead, code, customer, typed, version);
  }

  private Reached reached() {
    return affected().reached();
  }

  private Affected affected() {
    return TestHouse.get(Touched.class).one(lead, code, customer).named().affected();
  }

  private void daysGoBy(int days) {
    TestHouse.database()
        .jdbc()
        .sql(
            """
            update incidents.attempt set at = at - make_interval(days => :days)
             where incident_id = :incident
            """)
        .param("days", days)
        .param("incident", incident().id())
        .update();
  }

  private Set<IncidentFact> missing(IncidentState to) {
    Refused refused = catchThrowableOfType(Refused.class, () -> walk(to));
    return ((IncidentRefusal.NotTrueYet) refused.refusal()).missing();
  }

  private void walk(IncidentState... states) {
    for (IncidentState to : List.of(states)) {
      if (to == IncidentState.CONFIRMED) {
        TestHouse.get(JudgeIncident.class).judge(lead, code, "no", "Of little weight.", version());
      }
      TestHouse.get(MoveIncident.class).move(lead, code, to.name(), "Because.", version());
    }
  }

  private Incident incident() {
    return TestHouse.get(Incidents.class).open(lead, code).incident();
  }

  private long version() {
    return incident().version();
  }

  private String customer() {
    String number = "K-" + Long.toString(System.nanoTime(), 36);
    TestHouse.get(AddCustomer.class)
        .add(lead, new CustomerForm(number, "Harbour Works", "Quay 1", ""));
    return number;
  }
}
