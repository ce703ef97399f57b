package org.bellbuoy.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QueueRuleTests {

  private final Viewer.Staff intake = TestStaff.person(Role.INTAKE);
  private final Reports reports = TestHouse.get(Reports.class);
  private final QueueRules rules = TestHouse.get(QueueRules.class);
  private final SaveQueueRule save = TestHouse.get(SaveQueueRule.class);
  private final RetireQueueRule retire = TestHouse.get(RetireQueueRule.class);
  private final String word = "zyzzyva" + UUID.randomUUID().toString().substring(0, 8);

  @AfterEach
  void takeMyRulesOutOfUse() {
    rules.list(intake).stream()
        .filter(rule -> !rule.retired() && rule.text().name().contains(word))
        .forEach(rule -> retire.retire(intake, rule.id(), rule.version()));
  }

  @Test
  void saysWhatItWouldHaveMetAndDoesNothing() {
    String met = filed("There is a " + word + " in the header");
    String other = filed("There is a numbat in the header");

    QueueRules.Met would = rules.preview(intake, rule(word.toUpperCase(Locale.ROOT), ""));

    assertThat(would.reports()).extracting(Report::tracking).containsExactly(met);
    assertThat(would.looked()).isGreaterThan(1);
    assertThat(reports.get(intake, met).lowered()).isFalse();
    assertThat(reports.get(intake, other).lowered()).isFalse();
    assertThat(rules.list(intake)).noneMatch(rule -> rule.text().name().contains(word));
  }

  @Test
  void lowersWhatWaitsAndWhatComesAndPutsItBackWhenRetired() {
    String before = filed("An old " + word);

    UUID id = save.save(intake, null, rule(word, "scanner"), 0);

    String after = filed("A new " + word);
    assertThat(List.of(lowered(before), lowered(after))).containsOnly(true);
    assertThat(rules.of(intake, reports.get(intake, after)))
        .extracting(rule -> rule.text().tag())
        .containsExactly("scanner");
    assertThat(reports.get(intake, after).state()).isEqualTo(ReportState.RECEIVED);
    retire.retire(intake, id, 1);
    assertThat(List.of(lowered(before), lowered(after))).containsOnly(false);
    assertThat(rules.of(intake, reports.get(intake, after))).isEmpty();
    assertThat(rules.versions(intake, id)).extracting(QueueRule::version).containsExactly(2L, 1L);
    save.save(intake, id, rule(word, "scanner"), 2);
    assertThat(lowered(before)).as("it comes back when it is saved again").isTrue();
  }

  @Test
  void keepsEachVersionAndRefusesTheSecondOfTwo() {
    UUID id = save.save(intake, null, rule(word, "one"), 0);

    save.save(intake, id, rule(word, "two"), 1);

    assertThatThrownBy(() -> save.save(intake, id, rule(word, "three"), 1))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.refusal()).isInstanceOf(ChangedMeanwhile.class));
    assertThat(rules.versions(intake, id))
        .extracting(rule -> rule.text().tag())
        .containsExactly("two", "one");
  }

  @Test
  void lowersAnIncidentBehindIncidentsAndNotBehindLess() {
    save.save(intake, null, rule(word, ""), 0);
    String incident = filed("An incident: the " + word + " is in our servers now.");
    String usual = filed("A quiet bandicoot " + word.substring(7));

    assertThat(lowered(incident)).isTrue();
    assertThat(place(incident)).isLessThan(place(usual));
  }

  @Test
  void wantsToKnowWhatToLookForAndWhatToDo() {
    RuleForm nothing = new RuleForm("A " + word, "", "", "", "", List.of(), "", "", "");

    assertThatThrownBy(() -> rules.preview(intake, nothing)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> save.save(TestStaff.person(Role.ENGINEER), null, rule(word, ""), 0))
        .isInstanceOf(Refused.class);
  }

  @Test
  void looksAtSenderProductLanguageAndWay() {
    Content content =
        new Content(
            "tide",
            "",
            "Der Fehler ist in der Datei und nicht im Netz",
            "",
            "",
            "",
            "ada@lab.example",
            "");

    assertThat(text("@LAB.example", "TIDE", "de").matches(Source.STAFF, content)).isTrue();
    assertThat(text("@lab.example", "tide", "en").matches(Source.STAFF, content)).isFalse();
    assertThat(text("@other.example", "", "").matches(Source.STAFF, content)).isFalse();
    assertThat(text("", "tide", "").matches(Source.MAIL, content)).isFalse();
    assertThat(Tongue.of("Ошибка в файле настройки")).isEqualTo("ru");
    assertThat(Tongue.of("The file is with the parser and that is wrong")).isEqualTo("en");
    assertThat(Tongue.of("0x41414141")).isEmpty();
  }

  @Test
  void walksFromThePreviewToTheRuleOnPages() {
    String met = filed("The page of a " + word);
    DeskVisitor desk = DeskVisitor.signedIn(intake);
    String[] form = {
      "name", "Page " + word, "words", word, "lower", "yes", "tag", "seen",
    };

    desk.get("/inbox/rules");
    String preview = desk.post("/inbox/rules/preview", form).body();

    assertThat(preview).contains("It would have met 1 of", met, "Save the rule");
    assertThat(desk.post("/inbox/rules", form).statusCode()).isEqualTo(303);
    assertThat(desk.get("/inbox/rules").body()).contains("Page " + word);
    assertThat(desk.get("/reports/" + met).body()).contains("seen", "Page " + word);
    QueueRule saved =
        rules.list(intake).stream()
            .filter(rule -> rule.text().name().equals("Page " + word))
            .findFirst()
            .orElseThrow();
    assertThat(desk.get("/inbox/rules/" + saved.id()).body()).contains("Change the rule", word);
    assertThat(desk.post("/inbox/rules/" + saved.id() + "/retirement", "version", "1").statusCode())
        .isEqualTo(303);
    assertThat(lowered(met)).isFalse();
  }

  private RuleForm rule(String words, String tag) {
    return new RuleForm("Rule " + word, words, "", "", "", List.of(), "yes", tag, "");
  }

  private static RuleText text(String sender, String product, String language) {
    return new RuleText(
        "r", List.of(), sender, product, language, Set.of(Source.STAFF), true, "", "");
  }

  private boolean lowered(String tracking) {
    return reports.get(intake, tracking).lowered();
  }

  private int place(String tracking) {
    return TestHouse.database()
        .jdbc()
        .sql("select place from intake.report_state where report_id = :id")
        .param("id", reports.get(intake, tracking).id().value())
        .query(Integer.class)
        .single();
  }

  private String filed(String what) {
    Content content = new Content("", "", what, "", "", "", "", "");
    String tracking =
        TestHouse.get(FileReport.class)
            .file(intake, new NewReport(Source.STAFF, content, List.of(), 1));
    TestHouse.get(TakeIn.class).takeIn();
    return tracking;
  }
}
