package org.bellbuoy.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bellbuoy.publication.ReleaseRiver.eventually;

import java.util.List;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.Advisory;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.AdvisoryPreview;
import org.bellbuoy.advisories.Particulars;
import org.bellbuoy.advisories.PointOnward;
import org.bellbuoy.advisories.SetParticulars;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CaseRefusal;
import org.bellbuoy.cases.CaseState;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.OpenIncompleteFix;
import org.bellbuoy.cases.Particular;
import org.bellbuoy.cases.RelatedCase;
import org.bellbuoy.cases.RelatedCases;
import org.bellbuoy.embargo.AddToCircle;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.Credit;
import org.bellbuoy.standards.facts.Reference;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.junit.jupiter.api.Test;

/// A fix that was published turns out to be incomplete.
class IncompleteFixTests {

  private final ReleaseRiver river = new ReleaseRiver();
  private final DeskVisitor desk = DeskVisitor.signedIn(river.lead);

  @Test
  void leadsFromTheOldAdvisoryToTheNewAndBack() {
    TestHouse.get(BakeTree.class).bake();
    CaseFile first = river.fixed(river.fresh());
    AdvisoryId old = published(first);
    String oldNumber = number(old);
    assertThat(desk.get("/cases/" + first.code()).body()).contains("Open a case for it");

    desk.get("/cases/" + first.code() + "/incomplete-fix");
    String opened =
        desk.post("/cases/" + first.code() + "/incomplete-fix", "title", "It comes back")
            .headers()
            .firstValue("Location")
            .orElseThrow();
    CaseFile second = river.known(opened.substring(opened.lastIndexOf('/') + 1));
    assertThat(desk.get("/cases/" + second.code()).body())
        .contains("Incomplete fix of <a href=\"/cases/" + first.code());
    assertThat(desk.get("/cases/" + first.code()).body())
        .contains("completed by <a href=\"/cases/" + second.code());

    AdvisoryId drafted = drafted(river.fixed(second));
    assertThat(references(drafted))
        .extracting(Reference::url, Reference::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "https://security.example.test/advisories/" + oldNumber,
                "Fixes what was fixed incompletely under " + oldNumber));
    String hash = river.approved(drafted);
    river.move(river.lead, second, CaseState.SCHEDULED, Particular.DISCLOSURE_MOMENT);
    Published fresh = river.publish(drafted, hash);
    assertThat(street("/advisories/" + fresh.trackingId()))
        .contains("Fixes what was fixed incompletely under " + oldNumber);
    assertThat(street(csaf(fresh)))
        .contains("Fixes what was fixed incompletely under " + oldNumber);

    String path = "/advisories/" + code(old);
    assertThat(desk.get(path).body())
        .contains("Draft a reference to " + fresh.trackingId(), "value=\"" + fresh.trackingId());
    assertThat(desk.post(path + "/onward").statusCode()).isEqualTo(303);
    assertThat(references(old))
        .extracting(Reference::url)
        .contains("https://security.example.test/advisories/" + fresh.trackingId());
  }

  @Test
  void tellsNobodyOfACaseThatTheyMayNotKnow() {
    CaseFile first = river.fresh();
    String second = opened(first);

    assertThat(related(river.lead, first))
        .singleElement()
        .extracting(RelatedCase::kind)
        .isEqualTo(RelatedCase.Kind.COMPLETED_BY);
    assertThat(related(river.publisher, first)).isEmpty();
    assertThat(DeskVisitor.signedIn(river.publisher).get("/cases/" + first.code()).body())
        .doesNotContain(second, "completed by");

    CaseFile file = TestHouse.get(Cases.class).get(river.lead, second);
    TestHouse.get(AddToCircle.class).add(river.lead, file.embargo(), river.publisher.personId());
    assertThat(related(river.publisher, first)).hasSize(1);
  }

  @Test
  void isOpenedOnlyForWhatWasPublished() {
    CaseFile file = river.fresh();

    assertThatThrownBy(
            () -> TestHouse.get(OpenIncompleteFix.class).open(river.lead, file.code(), "Again"))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal()).isInstanceOf(CaseRefusal.FixNotPublished.class));
    assertThat(related(river.lead, file)).isEmpty();
  }

  @Test
  void pointsNowhereWhileNothingCompletesIt() {
    CaseFile first = river.fixed(river.fresh());
    AdvisoryId old = published(first);

    assertThatThrownBy(() -> TestHouse.get(PointOnward.class).point(river.lead, old))
        .isInstanceOf(Refused.class);
    assertThat(desk.get("/advisories/" + code(old)).body())
        .doesNotContain("The fix was incomplete");
  }

  /// A case whose state is set by hand, where the way there is not what is asked.
  private String opened(CaseFile first) {
    TestHouse.database()
        .jdbc()
        .sql("update cases.case_file set state = 'PUBLISHED' where code = :code")
        .param("code", first.code())
        .update();
    return TestHouse.get(OpenIncompleteFix.class).open(river.lead, first.code(), "It comes back");
  }

  private AdvisoryId published(CaseFile file) {
    AdvisoryId id = river.draft(file, AdvisoryKind.RELEASE, river.said(file));
    String hash = river.approved(id);
    river.move(river.lead, file, CaseState.SCHEDULED, Particular.DISCLOSURE_MOMENT);
    Published _ = river.publish(id, hash);
    eventually(() -> river.state(file) == CaseState.PUBLISHED);
    return id;
  }

  /// By the form, which takes what the case knows.
  private AdvisoryId drafted(CaseFile file) {
    desk.get("/advisories/new?case=" + file.code());
    String made =
        desk.post("/advisories", "case", file.code(), "kind", "RELEASE")
            .headers()
            .firstValue("Location")
            .orElseThrow();
    String code = made.substring(made.lastIndexOf('/') + 1);
    desk.get("/advisories/" + code);
    desk.post(
        "/advisories/" + code + "/sections/summary", "summary", "It comes back.", "version", "0");
    AdvisoryId id = TestHouse.get(Advisories.class).byCode(river.lead, code).id();
    AdvisoryPreview opened = TestHouse.get(Advisories.class).open(river.lead, id);
    Particulars thanking =
        opened.content().particulars().thanking(List.of(Credit.finder("Ada Byron")));
    TestHouse.get(SetParticulars.class)
        .set(river.lead, id, AdvisoryKind.RELEASE, thanking, opened.revision().version());
    return id;
  }

  private List<RelatedCase> related(Viewer viewer, CaseFile file) {
    return TestHouse.get(RelatedCases.class).of(viewer, file);
  }

  private List<Reference> references(AdvisoryId id) {
    return TestHouse.get(Advisories.class)
        .open(river.lead, id)
        .content()
        .particulars()
        .references();
  }

  private Advisory advisory(AdvisoryId id) {
    return TestHouse.get(Advisories.class).get(river.lead, id);
  }

  private String code(AdvisoryId id) {
    return advisory(id).code();
  }

  private String number(AdvisoryId id) {
    return String.valueOf(advisory(id).trackingId());
  }

  private static String csaf(Published published) {
    return published.files().stream()
        .filter(file -> file.contains("/white/") && file.endsWith(".json"))
        .filter(file -> file.contains(published.trackingId().toLowerCase(java.util.Locale.ROOT)))
        .findFirst()
        .orElseThrow();
  }

  private static String street(String path) {
    return new StreetVisitor().get(path).body();
  }
}
