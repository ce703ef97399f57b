package org.bellbuoy.disclosure;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CaseState;
import org.bellbuoy.cases.Particular;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.Clocks;
import org.bellbuoy.deadlines.RunningClock;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.publication.ReleaseRiver;
import org.bellbuoy.testkit.TestHouse;

/// A case that was accepted with a severity of high and no estimate of any fix.
final class DisclosureRiver {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  final ReleaseRiver river = new ReleaseRiver();
  final Viewer.Staff lead = river.lead;
  final Viewer.Staff second = river.publisher;
  private final CaseFile file = river.fresh();
  private final Disclosures disclosures = TestHouse.get(Disclosures.class);

  static DisclosureRiver accepted() {
    DisclosureRiver made = new DisclosureRiver();
    made.river.move(made.lead, made.file, CaseState.TRIAGE);
    made.river.move(made.lead, made.file, CaseState.VALIDATING, Particular.PRODUCT_AND_VERSION);
    made.river.assess(made.file);
    made.river.move(made.lead, made.file, CaseState.ACCEPTED, Particular.EVIDENCE);
    made.await(Outcome.DECISION_DUE);
    return made;
  }

  CaseFile file() {
    return river.now(file);
  }

  String code() {
    return file.code();
  }

  DisclosureFile now() {
    return disclosures.get(lead, code());
  }

  Decision decision() {
    return now().findDecision().orElseThrow();
  }

  /// Waits for what follows news.
  void await(Outcome outcome) {
    Awaitility.await()
        .until(() -> now().findDecision().filter(each -> each.outcome() == outcome).isPresent());
  }

  void decide(DisableReason reason, String words) {
    TestHouse.get(DecideDisabling.class).decide(lead, code(), reason, words, now().version());
  }

  void confirm(Viewer by) {
    TestHouse.get(ConfirmDisabling.class).confirm(by, code(), now().version());
  }

  Optional<RunningClock> running(ClockKind kind) {
    return TestHouse.get(Clocks.class).of(HOUSE, file.id().value()).stream()
        .filter(each -> each.kind() == kind && each.runs())
        .findFirst();
  }

  /// As if what is the case now had come to be so long ago.
  void longAgo(Duration ago) {
    Instant since = TestHouse.clock().instant().minus(ago);
    TestHouse.database()
        .jdbc()
        .sql(
            """
            update disclosure.decision
               set since = :since, decided_at = case when decided_at is null then null else :since end
             where case_id = :case
            """)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .param("case", file.id().value())
        .update();
  }
}
