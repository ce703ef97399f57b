package org.bellbuoy.fixes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.search.Hit;
import org.bellbuoy.search.Search;
import org.bellbuoy.search.Wanted;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Others work on the same flaw, each under a number of its own.
class CounterpartTests {

  private final Viewer.Staff analyst = TestStaff.person(Role.ANALYST);
  private final Viewer.Staff stranger = TestStaff.person(Role.ANALYST, Role.LEAD);
  private final DeskVisitor desk = DeskVisitor.signedIn(analyst);
  private final String code = TestHouse.get(OpenCase.class).open(analyst, "A rope in common");
  private final String number = "VU#" + TestHouse.get(Ids.class).code();

  @Test
  void bringTheirOwnNumberByWhichTheCaseIsFoundByWhoMayKnowOfIt() {
    String named = name(null);

    note(named, Exchange.Kind.ANSWERED, "We call it " + number, number);

    assertThat(desk.get("/cases/" + code).body()).contains("CERT of the Sea", number);
    Awaitility.await().until(() -> find(analyst).equals(code));
    assertThat(find(stranger)).isEmpty();
  }

  @Test
  void oweAnAnswerFromOurReportUntilTheyWrite() {
    String named = name(number);
    String page = "/cases/" + code + "/counterparts";

    note(named, Exchange.Kind.REPORTED, "We found this in your rope.", null);
    assertThat(desk.get(page).body()).contains("no answer yet");
    note(named, Exchange.Kind.ANSWERED, "Thank you.", null);

    assertThat(desk.get(page).body()).doesNotContain("no answer yet").contains(number);
    assertThat(desk.get(page + "/" + named).body())
        .contains("We found this in your rope.", "Thank you.");
  }

  @Test
  void areNamedAndWrittenDownByFormAndByProgram() {
    String page = "/cases/" + code + "/counterparts";
    desk.get(page);
    String form =
        desk.post(page, "kind", "UPSTREAM", "name", "Rope makers")
            .headers()
            .firstValue("Location")
            .orElseThrow();
    desk.post(form + "/exchanges", "kind", "REPORTED", "text", "It frays.", "number", "RM-7");
    desk.postJson(
        "/api/v1" + page, "{\"kind\":\"VENDOR\",\"name\":\"Other Works\",\"number\":null}");

    assertThat(desk.get("/api/v1" + page).body())
        .contains("\"name\":\"Rope makers\",\"number\":\"RM-7\"", "\"text\":\"It frays.\"")
        .contains("\"kind\":\"VENDOR\",\"name\":\"Other Works\",\"number\":\"\"");
  }

  @Test
  void sayWhatIsWrongWithWhatIsTyped() {
    String page = "/cases/" + code + "/counterparts";
    desk.get(page);
    String named = name(null);
    Instant later = TestHouse.clock().instant().plus(Duration.ofDays(1));

    assertThat(desk.post(page, "kind", "COORDINATOR", "name", "").statusCode()).isEqualTo(422);
    assertThat(desk.post(page, "kind", "GUEST", "name", "Ann").statusCode()).isEqualTo(422);
    assertThat(
            desk.postJson(
                    "/api/v1" + page + "/" + named + "/exchanges",
                    "{\"kind\":\"ANSWERED\",\"happenedAt\":\"" + later + "\",\"text\":\"x\"}")
                .body())
        .contains("not still to come");
  }

  @Test
  void areNothingToWhomTheCaseIsNothing() {
    String named = name(number);

    assertThat(
            DeskVisitor.signedIn(stranger)
                .get("/cases/" + code + "/counterparts/" + named)
                .statusCode())
        .isEqualTo(404);
    assertThat(TestHouse.get(Cases.class).find(stranger, code)).isEmpty();
  }

  private String name(@Nullable String theirs) {
    return TestHouse.get(NameCounterpart.class)
        .name(analyst, code, Counterpart.Kind.COORDINATOR, "CERT of the Sea", theirs);
  }

  private void note(String named, Exchange.Kind kind, String text, @Nullable String theirs) {
    TestHouse.get(NoteExchange.class).note(analyst, code, named, kind, null, text, theirs);
  }

  private String find(Viewer.Staff viewer) {
    return TestHouse.get(Search.class)
        .find(viewer, Wanted.read(number, "", "", Wanted.USUAL))
        .hits()
        .stream()
        .map(Hit::code)
        .findFirst()
        .orElse("");
  }
}
