package org.bellbuoy.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.ApproveRevision;
import org.bellbuoy.advisories.DraftAdvisory;
import org.bellbuoy.advisories.NewAdvisory;
import org.bellbuoy.advisories.Particulars;
import org.bellbuoy.advisories.SampleFacts;
import org.bellbuoy.advisories.SampleShelf;
import org.bellbuoy.advisories.SectionName;
import org.bellbuoy.advisories.SubmitForReview;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.customers.DeclareInstallation;
import org.bellbuoy.customers.EntitleCustomer;
import org.bellbuoy.customers.EntitlementForm;
import org.bellbuoy.customers.InstallationForm;
import org.bellbuoy.customers.Source;
import org.bellbuoy.embargo.AddToCircle;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.publication.PublishRevision;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.SignedInCustomer;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestRoom;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is open for what runs at a customer, as the customer reads it at the counter.
class OwnAnswersTests {

  private static final String CVE = "CVE-2026-40441";
  private static final JsonMapper JSON = JsonMapper.shared();

  static {
    SampleShelf.fill();
  }

  private final Viewer.Staff support = TestStaff.person(Role.SUPPORT);
  private final Viewer.Staff writer = TestRoom.staff(Role.ANALYST, Role.LEAD);
  private final Viewer.Staff publisher = TestStaff.person(Role.PUBLISHER);

  @Test
  void saysWhatIsOpenForExactlyWhatRunsThereAndWhatToTake() {
    SignedInCustomer behind = running("4.2.1");
    SignedInCustomer ahead = running("4.2.3");
    SignedInCustomer silent = SignedInCustomer.fresh(support);
    var _ =
        TestHouse.get(EntitleCustomer.class)
            .entitle(support, silent.code(), "beacon", new EntitlementForm("", ""));
    AdvisoryId id = draft();
    String hash = approved(id);
    assertThat(page(behind)).as("a draft is nobody's business").doesNotContain("A hole for");

    var _ = TestHouse.get(PublishRevision.class).publish(publisher, id, hash);

    Awaitility.await().until(() -> !open(behind).isEmpty());
    assertThat(open(behind).getFirst().path("answer").asString()).isEqualTo("affected");
    assertThat(open(behind).getFirst().path("fix").asString()).isEqualTo("4.2.3");
    assertThat(page(behind)).contains("A hole for " + CVE, "affected", "Take <strong");
    assertThat(open(ahead)).isEmpty();
    assertThat(open(silent).getFirst().path("answer").asString()).isEqualTo("unknown_version");
    assertThat(page(silent))
        .contains("We do not know which version you run", "told us of no installation");
  }

  /// Of the flaw of this test: others publish about the same product.
  private static List<JsonNode> open(SignedInCustomer customer) {
    JsonNode own = JSON.readTree(visitor(customer).get("/api/v1/customer").body());
    return own.path("installations")
        .path(0)
        .path("open")
        .valueStream()
        .filter(each -> each.path("flaw").asString().equals(CVE))
        .toList();
  }

  private static String page(SignedInCustomer customer) {
    return visitor(customer).get("/customer").body();
  }

  private static DeskVisitor visitor(SignedInCustomer customer) {
    DeskVisitor visitor = DeskVisitor.at(TestHouse.counter(""));
    visitor.cookies().put("__Host-counter", customer.token());
    return visitor;
  }

  private SignedInCustomer running(String version) {
    SignedInCustomer customer = SignedInCustomer.fresh(support);
    InstallationForm form = new InstallationForm("beacon", "", version, "customer", "", "", "");
    var _ =
        TestHouse.get(DeclareInstallation.class)
            .declare(support, customer.code(), form, Source.DESK);
    return customer;
  }

  private AdvisoryId draft() {
    String code = TestHouse.get(OpenCase.class).open(writer, "A hole");
    CaseFile file = TestHouse.get(Cases.class).get(writer, code);
    TestHouse.get(AddToCircle.class).add(writer, file.embargo(), publisher.personId());
    return TestHouse.get(DraftAdvisory.class)
        .draft(
            writer,
            new NewAdvisory(
                AdvisoryKind.RELEASE,
                file.embargo(),
                file.id().value(),
                Map.of(SectionName.TITLE, "A hole for " + CVE, SectionName.SUMMARY, "It is open."),
                Particulars.about(List.of(SampleFacts.flaw(CVE)))));
  }

  private String approved(AdvisoryId id) {
    long version = TestHouse.get(Advisories.class).open(writer, id).revision().version();
    String hash = TestHouse.get(SubmitForReview.class).submit(writer, id, "", version);
    TestHouse.get(ApproveRevision.class).approve(publisher, id, hash, "");
    return hash;
  }
}
