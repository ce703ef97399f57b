package org.bellbuoy.publication;

import java.util.List;
import java.util.Optional;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.Approvals;
import org.bellbuoy.advisories.Approved;
import org.bellbuoy.advisories.Gates;
import org.bellbuoy.advisories.RecordPublication;
import org.bellbuoy.advisories.WaitingImport;
import org.bellbuoy.cve.RecordCvePublication;
import org.bellbuoy.embargo.Embargoes;
import org.bellbuoy.embargo.Lifted;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.kernel.RestoreFence;
import org.bellbuoy.standards.csaf.CsafVersion;
import org.bellbuoy.standards.csaf.Message;
import org.bellbuoy.standards.csaf.Severity;
import org.bellbuoy.standards.csaf.Verdict;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.tlp.TlpLabel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Prints an approved revision: asks for every proof, records it upstream, bakes the tree. All in
/// the transaction of whoever prints, for real or as a rehearsal.
@Component
class Press {

  private final Approvals approvals;
  private final Gates gates;
  private final Embargoes embargoes;
  private final RecordPublication recording;
  private final RecordCvePublication cves;
  private final Letterheads letterheads;
  private final DocumentBaking documents;
  private final Bakery bakery;
  private final RestoreFence fence;

  Press(
      Approvals approvals,
      Gates gates,
      Embargoes embargoes,
      RecordPublication recording,
      RecordCvePublication cves,
      Letterheads letterheads,
      DocumentBaking documents,
      Bakery bakery,
      RestoreFence fence) {
    this.approvals = approvals;
    this.gates = gates;
    this.embargoes = embargoes;
    this.recording = recording;
    this.cves = cves;
    this.letterheads = letterheads;
    this.documents = documents;
    this.bakery = bakery;
    this.fence = fence;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public Published print(Viewer by, AdvisoryId id, String hash) {
    AdvisoryFacts facts = recorded(by, id, hash);
    return new Published(facts.tracking().id(), baked(List.of(facts)));
  }

  /// Prints many at once, so that the indexes are baked once.
  @Transactional(propagation = Propagation.MANDATORY)
  public List<String> printAll(Viewer by, List<WaitingImport> imports) {
    return baked(imports.stream().map(each -> recorded(by, each.id(), each.hash())).toList());
  }

  private AdvisoryFacts recorded(Viewer by, AdvisoryId id, String hash) {
    fence.requireOpen();
    Approved approved = approvals.get(by, id, hash);
    gates.requireGreen(by, approved);
    Optional<Lifted> lifted = approved.circle().map(circle -> embargoes.lifted(by, circle));
    AdvisoryFacts facts = recording.record(by, approved, lifted, letterheads.inForce().publisher());
    requireValid(facts);
    facts.cves().forEach(cves::record);
    return facts;
  }

  private List<String> baked(List<AdvisoryFacts> changed) {
    CrashPoint.here("publication.publish.before-bake");
    return bakery.bake(changed);
  }

  private void requireValid(AdvisoryFacts facts) {
    if (facts.tlp() != TlpLabel.CLEAR) {
      throw new PublicationRefusal.NotForEverybody().refused();
    }
    requireValid(documents.verdict(facts, CsafVersion.V2_0));
    if (documents.standsInNewer(facts)) {
      requireValid(documents.verdict(facts, CsafVersion.V2_1));
    }
  }

  private static void requireValid(Verdict verdict) {
    if (!verdict.valid()) {
      throw new PublicationRefusal.DocumentInvalid(
              verdict.messages().stream()
                  .filter(message -> message.severity() == Severity.ERROR)
                  .map(Message::text)
                  .distinct()
                  .toList())
          .refused();
    }
  }
}
