package org.bellbuoy.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.AdvisoryRefusal;
import org.bellbuoy.advisories.Gate;
import org.bellbuoy.advisories.Gates;
import org.bellbuoy.advisories.Particulars;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CaseState;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.testkit.TestHouse;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Which gates stand before which kind of advisory, and from which states of a case each can be
/// published.
class OccasionsTests {

  /// Rule book 7.4, by the numbers of the gates: all kinds, then what each adds.
  private static final Map<AdvisoryKind, String> GATES =
      Map.of(
          AdvisoryKind.RELEASE, "1 2 3 4 5 6 7 8 9 11 12 13 14 15 16 17",
          AdvisoryKind.PRELIMINARY, "1 2 5 6 7 9 11 12 13 15 17 18",
          AdvisoryKind.PRE_FIX, "1 2 5 6 7 9 11 12 13 15 17 18",
          AdvisoryKind.THREAT, "1 7 9 11 12 13 15 17");

  private static final ReleaseRiver RIVER = new ReleaseRiver();

  @TestFactory
  List<DynamicTest> publishesEveryKindFromEveryOpenStateWithExactlyItsGates() {
    Map<CaseState, CaseFile> files = new EnumMap<>(CaseState.class);
    List<DynamicTest> tests = new ArrayList<>();
    for (CaseState state : CaseState.values()) {
      if (state.open()) {
        for (AdvisoryKind kind : GATES.keySet()) {
          tests.add(
              DynamicTest.dynamicTest(
                  kind + " from " + state,
                  () -> publishes(kind, files.computeIfAbsent(state, OccasionsTests::in))));
        }
      }
    }
    assertThat(tests).hasSize(40);
    return tests;
  }

  @Test
  void knowsTheGatesOfEveryKindThereIs() {
    assertThat(GATES.keySet()).containsExactlyInAnyOrder(AdvisoryKind.values());
  }

  @Test
  void bearsNoFirstAdvisoryOnACaseThatEndedWithoutAFlaw() {
    for (CaseState end : List.of(CaseState.REJECTED, CaseState.DUPLICATE, CaseState.DISPROVED)) {
      CaseFile file = in(end);
      AdvisoryId id = drafted(AdvisoryKind.RELEASE, file);
      String hash = RIVER.approved(id);
      assertThat(red(id)).as(end.words()).contains(Gate.SOURCE);
      assertThatThrownBy(() -> RIVER.publish(id, hash)).isInstanceOf(Refused.class);
    }
  }

  @Test
  void speaksOfARiskThatWasAccepted() {
    CaseFile file = in(CaseState.RISK_ACCEPTED);
    AdvisoryId id = drafted(AdvisoryKind.PRELIMINARY, file);
    assertThat(RIVER.publish(id, RIVER.approved(id)).trackingId()).isNotBlank();
  }

  /// Whatever lacks is named by exactly the gates that apply, and nothing becomes public.
  @Test
  void namesWhatLacksByTheGatesOfItsKind() {
    CaseFile file = RIVER.fresh();
    Map<AdvisoryKind, List<Gate>> expected =
        Map.of(
            AdvisoryKind.RELEASE,
            List.of(Gate.RANGES, Gate.BUILDS, Gate.IDENTITY, Gate.EXPLOITATION, Gate.MITIGATION),
            AdvisoryKind.PRELIMINARY,
            List.of(Gate.RANGES, Gate.EXPLOITATION, Gate.MITIGATION, Gate.NEXT_UPDATE),
            AdvisoryKind.PRE_FIX,
            List.of(Gate.RANGES, Gate.EXPLOITATION, Gate.MITIGATION, Gate.NEXT_UPDATE),
            AdvisoryKind.THREAT,
            List.of());
    expected.forEach((kind, gates) -> {
      AdvisoryId id = RIVER.draft(file, kind, Particulars.about(List.of()));
      String hash = RIVER.approved(id);
      assertThat(red(id)).as(kind.name()).containsAll(gates);
      if (gates.isEmpty()) {
        RIVER.publish(id, hash);
      } else {
        assertThatThrownBy(() -> RIVER.publish(id, hash))
            .isInstanceOfSatisfying(
                Refused.class,
                refused ->
                    assertThat(refused.refusal()).isInstanceOf(AdvisoryRefusal.GatesAreRed.class));
      }
    });
  }

  private static void publishes(AdvisoryKind kind, CaseFile file) {
    AdvisoryId id = drafted(kind, file);
    String hash = RIVER.approved(id);
    List<Gate.Result> results = TestHouse.get(Gates.class).of(RIVER.lead, id);
    assertThat(numbers(results)).isEqualTo(GATES.get(kind));
    assertThat(results).noneMatch(Gate.Result::blocks);
    CaseState before = RIVER.state(file);
    Published published = TestHouse.get(Rehearsals.class).of(RIVER.publisher, id, hash);
    assertThat(published.files()).contains("/advisories/" + published.trackingId());
    assertThat(RIVER.state(file)).isEqualTo(before);
  }

  private static AdvisoryId drafted(AdvisoryKind kind, CaseFile file) {
    Particulars said = RIVER.said(file);
    return RIVER.draft(
        file,
        kind,
        switch (kind) {
          case RELEASE -> said;
          case THREAT -> Particulars.about(List.of());
          case PRELIMINARY, PRE_FIX ->
              said.interim(TestHouse.clock().instant().plus(Duration.ofDays(2)));
        });
  }

  private static List<Gate> red(AdvisoryId id) {
    return TestHouse.get(Gates.class).of(RIVER.lead, id).stream()
        .filter(Gate.Result::blocks)
        .map(Gate.Result::gate)
        .toList();
  }

  private static String numbers(List<Gate.Result> results) {
    return results.stream()
        .map(result -> result.gate().number())
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }

  /// An assessed case that was put into this state; how it came there is not what is tested here.
  private static CaseFile in(CaseState state) {
    CaseFile file = RIVER.fresh();
    RIVER.assess(file);
    TestHouse.database()
        .jdbc()
        .sql("update cases.case_file set state = :state where id = :id")
        .param("state", state.name())
        .param("id", file.id().value())
        .update();
    return RIVER.now(file);
  }
}
