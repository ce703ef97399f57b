package org.bellbuoy.intake;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.correspondence.FreshReceipt;
import org.bellbuoy.correspondence.MailboxItem;
import org.bellbuoy.correspondence.OpenMailbox;
import org.bellbuoy.correspondence.OpenedMailbox;
import org.bellbuoy.correspondence.Post;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.AtStreet;
import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Witness;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.Sealer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes a stranger's report: sealed, with its files, its mailbox and its leaf of the ledger, in
/// one transaction. Only after its commit may anybody say *received*.
@Component
@AtStreet
public class ReceiveReport {

  private final ArrivalStore store;
  private final ProofStore proofs;
  private final Contents contents;
  private final OpenMailbox mailboxes;
  private final Sealer sealer;
  private final Witness witness;
  private final Ids ids;
  private final Clock clock;

  ReceiveReport(
      ArrivalStore store,
      ProofStore proofs,
      Contents contents,
      OpenMailbox mailboxes,
      Sealer sealer,
      Witness witness,
      Ids ids,
      Clock clock) {
    this.store = store;
    this.proofs = proofs;
    this.contents = contents;
    this.mailboxes = mailboxes;
    this.sealer = sealer;
    this.witness = witness;
    this.ids = ids;
    this.clock = clock;
  }

  /// Refuses: [IntakeRefusal.ProofUsedUp].
  ///
  /// @param fresh made before the transaction began, because making it is slow
  @Transactional
  public Receipt receive(NewReport report, FreshReceipt fresh) {
    spend(report.proof());
    UUID id = ids.next();
    String tracking = ids.code();
    Instant now = clock.instant();
    OpenedMailbox opened =
        mailboxes.open(fresh, id, firstPosts(tracking, report.content()), report.files());
    CrashPoint.here("intake.report.half-written");
    Sealed content =
        sealer
            .fresh(new SealScope(id))
            .bytes(Contents.binding(id), contents.bytes(report.content()));
    store.add(
        new ArrivalStore.Arrival(
            id,
            tracking,
            report.source(),
            opened.thread(),
            report.policyVersion(),
            content,
            now,
            report.proof().mark()));
    witness.saw(new ReportArrived(reporter(opened), now, id, report.source()));
    CrashPoint.here("intake.report.before-commit");
    return new Receipt(tracking, fresh.code(), now, report.policyVersion());
  }

  /// Work and waiting count for one report, and only for one that was taken.
  private void spend(Proof proof) {
    boolean fresh =
        switch (proof) {
          case Proof.NotAsked _, Proof.Without _ -> true;
          case Proof.Shown shown -> proofs.spend(shown.id(), shown.until());
          case Proof.Waited waited -> proofs.spend(waited.id(), waited.until());
        };
    if (!fresh) {
      throw new IntakeRefusal.ProofUsedUp().refused();
    }
  }

  private List<Post> firstPosts(String tracking, Content content) {
    String said = new String(contents.bytes(content), StandardCharsets.UTF_8);
    return List.of(
        new Post(MailboxItem.Kind.REPORT, said),
        new Post(MailboxItem.Kind.NUMBER, tracking),
        new Post(MailboxItem.Kind.STATE, ReporterState.RECEIVED.name()));
  }

  private static Actor reporter(OpenedMailbox opened) {
    return Actor.reporter(opened.mailbox().value());
  }
}
