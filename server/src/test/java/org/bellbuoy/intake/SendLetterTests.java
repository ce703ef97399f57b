package org.bellbuoy.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.bellbuoy.cases.OpenCaseForReport;
import org.bellbuoy.correspondence.LetterField;
import org.bellbuoy.correspondence.LetterKind;
import org.bellbuoy.correspondence.Receipts;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestPolicy;
import org.bellbuoy.testkit.TestStaff;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SendLetterTests {

  private final Viewer.Staff analyst = TestStaff.person(Role.ANALYST);
  private final DeskVisitor desk = DeskVisitor.signedIn(analyst);
  private final StreetVisitor stranger = new StreetVisitor();

  @Test
  void beginsALetterWithWhatTheHouseKnowsAndAsksForTheRest() {
    Receipt receipt = report("Ada", "ada@example.org");

    String page = desk.get("/reports/" + receipt.tracking() + "?letter=human-answer").body();

    assertThat(page)
        .contains("I have read your report " + receipt.tracking(), analyst.name())
        .contains("name=\"first-view\"", "value=\"human-answer\"")
        .doesNotContain("{handler}", "{next-date}");
  }

  @Test
  void draftsTheQuestionsThatAnIncompleteReportLeavesOpen() {
    Receipt receipt = report("", "");

    String page = desk.get("/reports/" + receipt.tracking() + "?letter=more-information").body();

    assertThat(page)
        .contains("1. Which of our products is it about?", "2. Which version did you see it in")
        .contains("Which steps show it");
  }

  @Test
  void offersTheLetterThatSaysThereIsNoMoneyToWhoeverIsAskedForSome() {
    String tracking =
        stranger
            .postJson(
                "/api/v1/reports",
                "{\"what\":\"I tell you the rest for a bounty of 500 USD\",\"files\":[]}")
            .body()
            .replaceAll(".*\"tracking\":\"([^\"]+)\".*", "$1");
    TestHouse.get(TakeIn.class).takeIn();

    assertThat(desk.get("/reports/" + tracking).body())
        .contains("It asks for money", "?letter=no-reward");
    assertThat(desk.get("/reports/" + tracking + "?letter=no-reward").body())
        .contains("You ask about money", "You hear from us again by")
        .doesNotContain("{no-reward}");
    assertThat(desk.get("/reports/" + report("", "").tracking()).body())
        .doesNotContain("It asks for money");
  }

  @Test
  void sendsTheLetterOnceEverythingStandsInIt() {
    Receipt receipt = report("", "");
    String address = "/reports/" + receipt.tracking() + "/answers";
    desk.get("/reports/" + receipt.tracking() + "?letter=human-answer");

    HttpResponse<String> shown =
        desk.post(address, "letter", "human-answer", "step", "show", "first-view", "It is real.");
    HttpResponse<String> sent =
        desk.post(address, "letter", "human-answer", "first-view", "It looks interesting.");

    assertThat(shown.statusCode()).as(shown.body()).isEqualTo(200);
    assertThat(shown.body()).contains("As the reporter will read it", "It is real.");
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    assertThat(stranger.post("/report/status", Map.of("code", receipt.code())).body())
        .contains("It looks interesting.", analyst.name(), "You hear from us again by");
  }

  @Test
  void refusesALetterThatPromisesADateForTheFix() {
    Receipt receipt = report("", "");
    desk.get("/reports/" + receipt.tracking());

    HttpResponse<String> refused =
        desk.post(
            "/reports/" + receipt.tracking() + "/answers",
            "letter",
            "human-answer",
            "first-view",
            "A fix comes within two weeks.");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("a promise of a date for the fix", "href=\"#answer\"");
  }

  @Test
  void theDuplicateLetterNamesNothingOfTheOtherReporter() {
    Receipt first = report("Grace Hopper", "grace@navy.example");
    Receipt second = report("", "");
    OpenCaseForReport cases = TestHouse.get(OpenCaseForReport.class);
    String code = cases.open(analyst, first.tracking(), "A hole");
    cases.link(analyst, second.tracking(), code);

    for (String slip : List.of(first.tracking(), "grace hopper", "grace@navy.example")) {
      assertThatThrownBy(() -> send(second, "{known-already} {credit-rule} " + slip))
          .as(slip)
          .isInstanceOf(Refused.class);
    }
    assertThat(send(second, null)).contains("was known to us").doesNotContain("Grace");
  }

  @Test
  void aProgramSendsALetterByItsFields() {
    Receipt receipt = report("", "");
    String address = "/api/v1/reports/" + receipt.tracking() + "/answers";
    desk.get("/reports/" + receipt.tracking());

    HttpResponse<String> lacking =
        desk.postJson(address, "{\"letter\":\"more-information\",\"fields\":{\"tried\":\"all\"}}");
    HttpResponse<String> sent =
        desk.postJson(
            address,
            "{\"letter\":\"more-information\",\"fields\":{\"tried\":\"version 4\","
                + "\"questions\":\"1. Which system?\",\"pauses-on\":\"2027-01-31\"}}");

    assertThat(lacking.statusCode()).as(lacking.body()).isEqualTo(422);
    assertThat(lacking.body()).contains("questions", "pauses-on");
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
  }

  @Test
  void aFreeAnswerThatHoldsAReceiptCodeIsRefused() {
    Receipt receipt = report("", "");
    AnswerReport answer = TestHouse.get(AnswerReport.class);

    assertThatThrownBy(() -> answer.answer(analyst, receipt.tracking(), "It is " + receipt.code()))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.refusal().sentence()).contains("receipt code"));
  }

  private String send(Receipt receipt, @Nullable String text) {
    return TestHouse.get(SendLetter.class)
        .send(
            analyst,
            receipt.tracking(),
            new NewLetter(
                LetterKind.DUPLICATE, text, Map.of(LetterField.FIRST_VIEW, "never mind")));
  }

  @Test
  void tellsTheReporterThatTheSilenceIsBroken() {
    int _ = TestPolicy.number(TestStaff.person(Role.LEAD));
    Receipt receipt = report("Ada", "");
    String answers = "/reports/" + receipt.tracking() + "/answers";
    assertThat(desk.get("/reports/" + receipt.tracking() + "?letter=embargo-broken").body())
        .contains("name=\"public-now\"", "name=\"new-time\"", "name=\"what-to-do\"");

    HttpResponse<String> blaming = broken(answers, "You leaked it.");
    assertThat(blaming.statusCode()).isEqualTo(422);
    assertThat(broken(answers, "Its name and one screenshot.").statusCode()).isEqualTo(303);

    assertThat(stranger.post("/report/status", Map.of("code", receipt.code())).body())
        .contains("The silence we had agreed on is over", "one screenshot");
  }

  private HttpResponse<String> broken(String answers, String what) {
    return desk.post(
        answers,
        "letter",
        "embargo-broken",
        "public-now",
        what,
        "new-time",
        "2031-05-06",
        "what-to-do",
        "Keep your notes; we publish today.");
  }

  /// Whoever is threatened for research under the policy can hand on what we say of it.
  @Test
  void saysForAThirdPartyThatTheResearchFollowedThePolicy() {
    int _ = TestPolicy.number(TestStaff.person(Role.LEAD));
    Receipt receipt = report("Ada", "");
    desk.get("/reports/" + receipt.tracking());

    HttpResponse<String> sent =
        desk.post(
            "/reports/" + receipt.tracking() + "/answers",
            "letter",
            "legal-answer",
            "followed-policy",
            "The research followed our policy; we authorised it.");

    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    assertThat(stranger.post("/report/status", Map.of("code", receipt.code())).body())
        .contains("You ask about security research", "we authorised it");
  }

  private static Receipt report(String credit, String contact) {
    Content content =
        Content.read(new Content("other", "", "Something is open.", "", "", credit, contact, ""));
    Receipt receipt =
        TestHouse.get(ReceiveReport.class)
            .receive(
                new NewReport(Source.FORM, content, List.of(), 0),
                TestHouse.get(Receipts.class).fresh());
    TestHouse.get(TakeIn.class).takeIn();
    return receipt;
  }
}
