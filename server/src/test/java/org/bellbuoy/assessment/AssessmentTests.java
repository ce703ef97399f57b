package org.bellbuoy.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.standards.facts.Severity;
import org.bellbuoy.standards.statuses.StatusProblem;
import org.bellbuoy.standards.statuses.VerdictKind;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AssessmentTests {

  private static final String FOUR =
      "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N";
  private static final String THREE = "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:L/I:N/A:N";

  private final Viewer.Staff analyst = TestStaff.person(Role.ANALYST, Role.LEAD);
  private final String code = TestHouse.get(OpenCase.class).open(analyst, "A door stands open");
  private final CaseId id = TestHouse.get(Cases.class).get(analyst, code).id();
  private final Assessments assessments = TestHouse.get(Assessments.class);
  private final AssessSeverity severity = TestHouse.get(AssessSeverity.class);
  private final SetAffected affected = TestHouse.get(SetAffected.class);
  private final KeepAssessed fact = TestHouse.get(KeepAssessed.class);

  @Test
  void startsWithNothingJudged() {
    Assessment known = assessments.of(analyst, id);

    assertThat(known.version()).isZero();
    assertThat(known.judgement()).isEmpty();
    assertThat(fact.holds(id)).isFalse();
  }

  @Test
  void takesTheLevelFromTheNewerVector() {
    Assessment known = severity.execute(analyst, id, form(FOUR, THREE, null, null, "Anyone."), 0);

    assertThat(known.judgement().orElseThrow().level()).isEqualTo(Severity.CRITICAL);
    assertThat(known.judgement().orElseThrow().vector().text()).isEqualTo(FOUR);
    assertThat(known.version()).isEqualTo(1);
  }

  @Test
  void movesTheLevelByOneOnlyWithAReason() {
    JudgementForm silent = form(FOUR, null, "lowered", null, "Anyone.");
    JudgementForm said = form(FOUR, null, "lowered", "Off unless switched on.", "Anyone.");

    assertThat(fields(() -> severity.execute(analyst, id, silent, 0))).contains("shiftReason");
    Assessment known = severity.execute(analyst, id, said, 0);
    assertThat(known.judgement().orElseThrow().level()).isEqualTo(Severity.HIGH);
  }

  @Test
  void refusesALevelBeyondTheScale() {
    JudgementForm higher = form(FOUR, null, "raised", "Feels worse.", "Anyone.");

    assertThat(fields(() -> severity.execute(analyst, id, higher, 0))).contains("shift");
  }

  @Test
  void namesEverythingWrongInAJudgement() {
    JudgementForm wrong =
        new JudgementForm("CVSS:4.0/AV:N", THREE, "v3", "", null, null, " ", "CWE-999999");

    assertThat(fields(() -> severity.execute(analyst, id, wrong, 0)))
        .contains("vector4", "reason", "cwe");
  }

  @Test
  void refusesAChangeOfWhatWasNotRead() {
    severity.execute(analyst, id, form(FOUR, null, null, null, "Anyone."), 0);

    assertThatThrownBy(
            () -> severity.execute(analyst, id, form(FOUR, null, null, null, "Again."), 0))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.refusal()).isEqualTo(new ChangedMeanwhile(1)));
  }

  @Test
  void doesNotExistForSomebodyOutsideTheCircle() {
    Viewer.Staff outsider = TestStaff.person(Role.LEAD);

    assertThatThrownBy(() -> assessments.of(outsider, id))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(new Missing()));
    assertThatThrownBy(
            () -> severity.execute(outsider, id, form(FOUR, null, null, null, "Anyone."), 0))
        .isInstanceOf(Refused.class);
  }

  @Test
  void asksForTheStartOfARangeOrAllEarlier() {
    String product = Shelving.product();
    List<LineForm> open = List.of(line(product, "1.1", "affected", false, null, "1.1.9"));

    assertThat(fields(() -> affected.execute(analyst, id, open, 0))).containsExactly("from-0");
  }

  @Test
  void asksWhyAProductIsNotAffected() {
    String product = Shelving.product();
    List<LineForm> silent = List.of(line(product, "1.1", "not-affected", false, null, null));

    assertThat(fields(() -> affected.execute(analyst, id, silent, 0)))
        .containsExactly("justification-0");
  }

  @Test
  void namesASupportedStreamNobodySpokeFor() {
    String product = Shelving.product();

    assertThat(complaints(line(product, "1.1", "affected", false, "1.1.0", "1.1.9")))
        .singleElement()
        .asString()
        .contains("1.2");
  }

  @Test
  void namesRangesThatOverlapAreInvertedOrNeverReleased() {
    String product = Shelving.product();
    LineForm whole = line(product, "1.2", "under-investigation", false, null, null);

    assertThat(
            complaints(
                whole,
                line(product, "1.1", "affected", false, "1.1.0", "1.1.9"),
                line(product, "1.1", "affected", false, "1.1.5", "1.1.9")))
        .anyMatch(sentence -> sentence.contains("overlap"));
    assertThat(complaints(whole, line(product, "1.1", "affected", false, "1.1.9", "1.1.0")))
        .anyMatch(sentence -> sentence.contains("ends before it begins"));
    assertThat(complaints(whole, line(product, "1.1", "affected", false, "1.1.0", "1.1.7")))
        .anyMatch(sentence -> sentence.contains("1.1.7 is not a release"));
    assertThat(complaints(whole, line(product, "1.1", "affected", false, "1.1.0", "1.x")))
        .anyMatch(sentence -> sentence.contains("“1.x”") || sentence.contains("\"1.x\""));
  }

  @Test
  void namesABoundThatLiesInAnotherStream() {
    String product = Shelving.product();

    assertThat(complaints(line(product, "1.1", "affected", false, "1.1.0", "1.2.5")))
        .anyMatch(sentence -> sentence.startsWith("Row 1 (") && sentence.contains("1.2.5"));
  }

  @Test
  void saysOfEachReleaseWhetherItIsAffected() {
    String product = Shelving.product();
    AffectedTable table =
        assessments.tried(
            analyst,
            List.of(
                line(product, "1.1", "affected", false, "1.1.5", "1.1.9"),
                line(product, "1.2", "under-investigation", false, null, null)));

    assertThat(table.isClean()).isTrue();
    assertThat(kind(table, "1.1.5")).isEqualTo(VerdictKind.AFFECTED);
    assertThat(kind(table, "1.1.9")).isEqualTo(VerdictKind.FIXED);
    assertThat(kind(table, "1.2.9")).isEqualTo(VerdictKind.UNDER_INVESTIGATION);
    assertThat(kind(table, "1.1.0")).isEqualTo(VerdictKind.NOT_LISTED);
  }

  @Test
  void holdsACaseForAssessedOnceVectorReasonAndCleanRangesAreThere() {
    String product = Shelving.product();
    severity.execute(analyst, id, form(FOUR, null, null, null, "Anyone on the network."), 0);
    assertThat(fact.holds(id)).isFalse();

    affected.execute(
        analyst, id, List.of(line(product, "1.1", "affected", false, "1.1.0", "1.1.9")), 1);
    assertThat(fact.holds(id)).isFalse();

    LineForm other = line(product, "1.2", "affected", false, "1.2.0", "1.2.9");
    affected.execute(
        analyst, id, List.of(line(product, "1.1", "affected", false, "1.1.0", "1.1.9"), other), 2);
    assertThat(fact.holds(id)).isTrue();
  }

  @Test
  void forgetsThatACaseWasAssessedWhenTheCatalogueGrowsPastIt() {
    String product = Shelving.product();
    severity.execute(analyst, id, form(FOUR, null, null, null, "Anyone on the network."), 0);
    LineForm one = line(product, "1.1", "affected", false, "1.1.0", "1.1.9");
    LineForm other = line(product, "1.2", "under-investigation", false, null, null);
    affected.execute(analyst, id, List.of(one, other), 1);
    TestHouse.get(org.bellbuoy.catalog.AddStream.class)
        .execute(
            new Viewer.Machine(),
            product,
            new org.bellbuoy.catalog.StreamForm("1.3", "supported", ""));
    assertThat(fact.holds(id)).isTrue();

    Shelving.release(product, "1.3", "1.3.0");
    assertThat(fact.holds(id)).isFalse();
  }

  @Test
  void wantsASourceForWhatIsExploitedAndASentenceForWhatIsNot() {
    StateExploitation state = TestHouse.get(StateExploitation.class);

    assertThat(
            fields(() ->
                state.execute(
                    analyst, id, new ExploitationForm("none-known", "", "", "2026-11-20"), 0)))
        .containsExactly("statement");
    assertThat(
            fields(() ->
                state.execute(
                    analyst, id, new ExploitationForm("exploited", "Seen.", "", "2099-01-01"), 0)))
        .containsExactly("source", "asOf");
    Assessment known =
        state.execute(
            analyst,
            id,
            new ExploitationForm("none-known", "None known to us.", "", "2026-11-20"),
            0);
    assertThat(known.exploitation().orElseThrow().statement()).isEqualTo("None known to us.");
  }

  @Test
  void becomesTheFactsOfAnAdvisory() {
    String product = Shelving.product();
    severity.execute(analyst, id, form(FOUR, THREE, null, null, "Anyone on the network."), 0);
    affected.execute(
        analyst, id, List.of(line(product, "1.1", "affected", false, "1.1.0", "1.1.9")), 1);
    TestHouse.get(StateRemedies.class)
        .execute(
            analyst, id, new RemediesForm("vendor-fix", "Take 1.1.9.", "Close the port.", ""), 2);

    var facts = assessments.facts(analyst, id, null);

    assertThat(facts.title()).isEqualTo("A door stands open");
    assertThat(facts.ourScores()).hasSize(2).allMatch(s -> s.level() == Severity.CRITICAL);
    assertThat(facts.affected()).hasSize(1);
    assertThat(facts.fixed()).singleElement().matches(fixed -> fixed.version().equals("1.1.9"));
    assertThat(facts.remediations()).hasSize(2);
    assertThat(facts.weaknesses()).singleElement().matches(w -> "CWE-79".equals(w.cweId()));
  }

  private List<String> complaints(LineForm... lines) {
    return assessments.tried(analyst, List.of(lines)).problems().stream()
        .map(StatusProblem::sentence)
        .toList();
  }

  private static VerdictKind kind(AffectedTable table, String number) {
    return table.releases().stream()
        .filter(one -> one.release().number().equals(number))
        .map(one -> one.verdict().kind())
        .findFirst()
        .orElseThrow();
  }

  private static List<String> fields(Runnable deed) {
    try {
      deed.run();
    } catch (Refused refused) {
      return ((Invalid) refused.refusal())
          .flaws().stream().map(org.bellbuoy.kernel.Flaw::field).toList();
    }
    throw new AssertionError("nothing was refused");
  }

  private static JudgementForm form(
      @Nullable String four,
      @Nullable String three,
      @Nullable String shift,
      @Nullable String shiftReason,
      String reason) {
    return new JudgementForm(four, three, null, null, shift, shiftReason, reason, "CWE-79");
  }

  static LineForm line(
      String product,
      @Nullable String stream,
      String status,
      boolean allEarlier,
      @Nullable String from,
      @Nullable String before) {
    return new LineForm(
        product, stream, status, allEarlier, from, before, null, null, null, null, null);
  }
}
