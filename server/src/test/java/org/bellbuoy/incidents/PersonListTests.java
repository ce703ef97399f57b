package org.bellbuoy.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.IncidentStage;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

/// Persons whose data an incident exposed are kept encrypted until a day, and not longer.
class PersonListTests {

  private final Viewer.Staff lead = TestStaff.person(Role.LEAD);
  private final String code = IncidentStage.fresh(lead);
  private final PersonLists lists = TestHouse.get(PersonLists.class);
  private final String ann = "ann-" + Long.toString(System.nanoTime(), 36) + "@people.example";

  @Test
  void showsFirstWhatWouldBeKeptAndLeavesFormulasOut() {
    PersonPlan plan =
        lists.look(
            lead,
            code,
            "to,name,language\n"
                + ann
                + ",Ann,en\nuwe@people.example,Uwe,de\n"
                + "=HYPERLINK(\"x\"),Bad,en\nann.b@people.example,+cmd,en\n"
                + ann.toUpperCase(Locale.ROOT)
                + ",Again,en\nnobody,No,en\n"
                + "z@people.example,Z,klingon tongue\n");
    assertThat(plan.persons()).isEqualTo(2);
    assertThat(plan.languages()).isEqualTo(Map.of("en", 1, "de", 1));
    assertThat(plan.left()).extracting(PersonPlan.LeftOut::line).containsExactly(4, 5, 6, 7, 8);
    assertThat(plan.left().getFirst().why()).contains("formula");
    assertThat(lists.of(lead, code).lists()).isEmpty();
  }

  @Test
  void keepsExactlyWhatWasSeenAndNobodyReadsItInTheDatabase() {
    String csv = csv();
    assertThat(flaw(new PersonsForm(csv, "", tomorrow()))).contains("Look at what this file");
    String other = lists.look(lead, code, csv + "x@people.example,X,en\n").seen();
    assertThat(flaw(new PersonsForm(csv, other, tomorrow()))).contains("Look at what this file");
    String seen = lists.look(lead, code, csv).seen();
    assertThat(flaw(new PersonsForm(csv, seen, "2001-01-01"))).contains("after today");
    assertThat(lists.of(lead, code).lists()).isEmpty();

    keep(csv);

    assertThat(lists.of(lead, code).lists())
        .singleElement()
        .satisfies(each -> assertThat(each.persons()).isEqualTo(2));
    assertThat(clear()).noneMatch(each -> each.contains(ann));
  }

  @Test
  void makesTheLettersInTheLanguageOfEachPersonAndSaysThatTheyWereHandedOn() {
    keep(csv());
    TestHouse.get(RecordExposure.class)
        .record(lead, code, new ExposureForm("others", "controller", "high", "Names."), version());
    expose();
    write("en", "It matters", "");
    write("de", "Wichtig", "{what-data} {when} {consequences} {measures} {contact}");

    DeskVisitor desk = DeskVisitor.signedIn(lead);
    HttpResponse<String> file =
        desk.get("/api/v1/incidents/" + code + "/persons/" + list() + "/letters.csv");

    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.body())
        .contains("to,name,language,subject,text", ann + ",Ann,en,It matters", ",Uwe,de,Wichtig");
    assertThat(steps()).contains(IncidentStep.Kind.PERSONS_HANDED_ON);
    DeskVisitor later = DeskVisitor.signedIn(TestStaff.person(Role.LEAD));
    assertThat(
            later
                .get("/api/v1/incidents/" + code + "/persons/" + list() + "/letters.csv")
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void destroysThemOnTheirDayWithTheirKeyAndKeepsHowManyTheyWere() {
    keep(csv());
    PersonList kept = lists.of(lead, code).lists().getFirst();
    TestHouse.clock().advance(Duration.ofDays(2));

    int _ = TestHouse.get(DestroyPersons.class).destroyDue();

    assertThat(lists.of(lead, code).lists().getFirst().findDestroyedAt()).isPresent();
    assertThat(
            TestHouse.database()
                .jdbc()
                .sql("select count(*) from vault.data_key where scope_id = :id")
                .param("id", kept.id())
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(TestHouse.get(Incidents.class).open(lead, code).steps().getLast())
        .satisfies(step -> {
          assertThat(step.kind()).isEqualTo(IncidentStep.Kind.PERSONS_DESTROYED);
          assertThat(step.text()).isEqualTo("2 persons");
        });
    DeskVisitor desk = DeskVisitor.signedIn(lead);
    assertThat(
            desk.get("/api/v1/incidents/" + code + "/persons/" + list() + "/letters.csv")
                .statusCode())
        .isEqualTo(404);
    TestHouse.get(DestroyPersons.class).destroy(lead, code, list());
    assertThat(steps()).filteredOn(IncidentStep.Kind.PERSONS_DESTROYED::equals).hasSize(1);
  }

  private String csv() {
    return "to;name;language\n" + ann + ";Ann;en\nuwe@people.example;Uwe;de\n";
  }

  private String tomorrow() {
    return LocalDate.ofInstant(TestHouse.clock().instant(), ZoneOffset.UTC).plusDays(1).toString();
  }

  private void keep(String csv) {
    TestHouse.get(KeepPersons.class)
        .keep(
            lead,
            code,
            new PersonsForm(csv, lists.look(lead, code, csv).seen(), tomorrow()),
            version());
  }

  private String flaw(PersonsForm typed) {
    long version = version();
    Refused refused =
        catchThrowableOfType(
            Refused.class, () -> TestHouse.get(KeepPersons.class).keep(lead, code, typed, version));
    return refused.refusal().sentence();
  }

  private void expose() {
    TestHouse.get(RecordExposure.class)
        .record(
            lead, code, new ExposureForm("customers", "controller", "high", "Names."), version());
  }

  private void write(String language, String subject, String text) {
    Map<String, String> fields =
        Map.of(
            "what-data", "Names",
            "when", "Since Friday",
            "consequences", "Others may write to you.",
            "measures", "We closed it.",
            "contact", "desk@vendor.example");
    TestHouse.get(WriteCustomerLetter.class)
        .write(lead, code, new CustomerLetterForm(language, subject, text, fields), version());
  }

  private String list() {
    return lists.of(lead, code).lists().getFirst().code();
  }

  private List<IncidentStep.Kind> steps() {
    return TestHouse.get(Incidents.class).open(lead, code).steps().stream()
        .map(IncidentStep::kind)
        .toList();
  }

  private List<String> clear() {
    return TestHouse.database()
        .jdbc()
        .sql("select encode(persons_sealed, 'escape') from incidents.person_list")
        .query((row, _) -> String.valueOf(row.getString(1)))
        .list();
  }

  private long version() {
    return TestHouse.get(Incidents.class).open(lead, code).incident().version();
  }
}
