package org.bellbuoy.demo;

import java.util.List;
import java.util.Map;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.ApproveRevision;
import org.bellbuoy.advisories.CaseMaterial;
import org.bellbuoy.advisories.DraftAdvisory;
import org.bellbuoy.advisories.EditSection;
import org.bellbuoy.advisories.NewAdvisory;
import org.bellbuoy.advisories.Particulars;
import org.bellbuoy.advisories.SectionName;
import org.bellbuoy.advisories.SetParticulars;
import org.bellbuoy.advisories.StartRevision;
import org.bellbuoy.advisories.SubmitForReview;
import org.bellbuoy.advisories.WithdrawAdvisory;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cve.RecordCveId;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.publication.PublishRevision;
import org.bellbuoy.publication.VerifySurfaces;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.Credit;
import org.springframework.stereotype.Component;

/// Writes, approves and publishes as the sample vendor's staff would: three people for each.
@Component
class SampleAdvisories {

  private final DraftAdvisory draft;
  private final EditSection edit;
  private final SetParticulars particulars;
  private final StartRevision start;
  private final WithdrawAdvisory withdraw;
  private final SubmitForReview submit;
  private final ApproveRevision approve;
  private final PublishRevision publish;
  private final VerifySurfaces verify;
  private final Advisories advisories;
  private final CaseMaterial material;
  private final RecordCveId cves;

  SampleAdvisories(
      DraftAdvisory draft,
      EditSection edit,
      SetParticulars particulars,
      StartRevision start,
      WithdrawAdvisory withdraw,
      SubmitForReview submit,
      ApproveRevision approve,
      PublishRevision publish,
      VerifySurfaces verify,
      Advisories advisories,
      CaseMaterial material,
      RecordCveId cves) {
    this.draft = draft;
    this.edit = edit;
    this.particulars = particulars;
    this.start = start;
    this.withdraw = withdraw;
    this.submit = submit;
    this.approve = approve;
    this.publish = publish;
    this.verify = verify;
    this.advisories = advisories;
    this.material = material;
    this.cves = cves;
  }

  AdvisoryId drafted(Cast cast, NewAdvisory advisory) {
    return draft.draft(cast.the(Role.ANALYST), advisory);
  }

  /// Another revision of what is published, with the sentence that says what it changes.
  void revised(
      Cast cast,
      AdvisoryId id,
      AdvisoryKind kind,
      Particulars says,
      Map<SectionName, String> words) {
    Viewer analyst = cast.the(Role.ANALYST);
    start.start(analyst, id);
    particulars.set(analyst, id, kind, says, version(analyst, id));
    words.forEach((name, text) ->
        edit.edit(analyst, id, name, text, advisories.open(analyst, id).section(name).version()));
    published(cast, id);
  }

  void withdrawn(Cast cast, AdvisoryId id, String reason) {
    withdraw.withdraw(cast.the(Role.ANALYST), id, reason, null);
    published(cast, id);
  }

  /// @return the hash of what is frozen
  String submitted(Cast cast, AdvisoryId id) {
    Viewer analyst = cast.the(Role.ANALYST);
    return submit.submit(analyst, id, "", version(analyst, id));
  }

  /// @return the hash of what the lead approved
  String approved(Cast cast, AdvisoryId id) {
    String hash = submitted(cast, id);
    approve.approve(cast.the(Role.LEAD), id, hash, "");
    return hash;
  }

  void published(Cast cast, AdvisoryId id) {
    published(cast, id, approved(cast, id));
  }

  /// Public, and read back at once: otherwise the past would have been looked at today.
  void published(Cast cast, AdvisoryId id, String hash) {
    publish.publish(cast.the(Role.PUBLISHER), id, hash);
    verify.verify(cast.the(Role.PUBLISHER), id);
  }

  /// What the case says under this CVE id, with thanks to whoever reported it.
  Particulars said(Cast cast, CaseFile file, String cve) {
    Viewer analyst = cast.the(Role.ANALYST);
    cves.record(analyst, file.id().value(), file.embargo(), cve);
    return Particulars.about(material.facts(analyst, file))
        .thanking(List.of(Credit.finder("Robin Reporter")));
  }

  private long version(Viewer viewer, AdvisoryId id) {
    return advisories.open(viewer, id).revision().version();
  }
}
