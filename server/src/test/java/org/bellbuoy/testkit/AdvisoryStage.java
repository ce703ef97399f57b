package org.bellbuoy.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.ApproveRevision;
import org.bellbuoy.advisories.DraftAdvisory;
import org.bellbuoy.advisories.NewAdvisory;
import org.bellbuoy.advisories.Particulars;
import org.bellbuoy.advisories.SectionName;
import org.bellbuoy.advisories.SubmitForReview;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.embargo.AddToCircle;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.publication.BakeTree;
import org.bellbuoy.publication.PublishRevision;
import org.bellbuoy.standards.facts.AdvisoryKind;

/// Threat notices in review, approved and public.
final class AdvisoryStage {

  private final Viewer.Staff lead;
  private final Viewer.Staff second;

  private AdvisoryStage(Viewer.Staff lead, Viewer.Staff second) {
    this.lead = lead;
    this.second = second;
  }

  static List<String> set(Viewer.Staff lead, Viewer.Staff second) {
    TestHouse.get(BakeTree.class).bake();
    AdvisoryStage stage = new AdvisoryStage(lead, second);
    List<String> codes = new ArrayList<>();
    AdvisoryId inReview = stage.drafted();
    stage.submitted(inReview);
    AdvisoryId approved = stage.drafted();
    stage.approved(approved);
    AdvisoryId published = stage.drafted();
    String hash = stage.approved(published);
    TestHouse.get(PublishRevision.class).publish(second, published, hash);
    for (AdvisoryId id : List.of(inReview, approved, published)) {
      codes.add(TestHouse.get(Advisories.class).get(lead, id).code());
    }
    return codes;
  }

  /// A threat notice that was approved.
  static Waiting waiting(Viewer.Staff lead, Viewer.Staff second) {
    AdvisoryStage stage = new AdvisoryStage(lead, second);
    AdvisoryId id = stage.drafted();
    return new Waiting(id, stage.approved(id));
  }

  /// @param hash that a second person approved
  record Waiting(AdvisoryId id, String hash) {}

  private AdvisoryId drafted() {
    String code = TestHouse.get(OpenCase.class).open(lead, "Mails that look like ours");
    CaseFile file = TestHouse.get(Cases.class).get(lead, code);
    TestHouse.get(AddToCircle.class).add(lead, file.embargo(), second.personId());
    return TestHouse.get(DraftAdvisory.class)
        .draft(
            lead,
            new NewAdvisory(
                AdvisoryKind.THREAT,
                file.embargo(),
                file.id().value(),
                Map.of(
                    SectionName.TITLE, "Mails that look like ours",
                    SectionName.SUMMARY, "Do not open them."),
                Particulars.about(List.of())));
  }

  private String submitted(AdvisoryId id) {
    long version = TestHouse.get(Advisories.class).open(lead, id).revision().version();
    return TestHouse.get(SubmitForReview.class).submit(lead, id, "", version);
  }

  private String approved(AdvisoryId id) {
    String hash = submitted(id);
    TestHouse.get(ApproveRevision.class).approve(second, id, hash, "");
    return hash;
  }
}
