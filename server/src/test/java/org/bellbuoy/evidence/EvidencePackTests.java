package org.bellbuoy.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.audit.LedgerEntries;
import org.bellbuoy.audit.LedgerFilter;
import org.bellbuoy.audit.LedgerStates;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.customers.AddContact;
import org.bellbuoy.customers.AddCustomer;
import org.bellbuoy.customers.ContactForm;
import org.bellbuoy.customers.CustomerForm;
import org.bellbuoy.customers.DeclareInstallation;
import org.bellbuoy.customers.InstallationForm;
import org.bellbuoy.customers.Source;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.notices.Occasion;
import org.bellbuoy.notices.PlanNotice;
import org.bellbuoy.obligations.ObligationKind;
import org.bellbuoy.obligations.OpenObligation;
import org.bellbuoy.publication.ReleaseRiver;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.Severity;
import org.bellbuoy.standards.pack.PackCheck;
import org.bellbuoy.standards.pack.PackFile;
import org.bellbuoy.standards.pack.PackVerdict;
import org.bellbuoy.standards.versions.VersionRange;
import org.bellbuoy.standards.versions.VersionScheme;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.HitFacts;
import org.bellbuoy.testkit.IncidentStage;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The evidence of a case or an incident in one file, as an auditor has it two years later: with
/// the key of the ledger and nothing else of this house.
class EvidencePackTests {

  private static final PackForm WHY = new PackForm("authority", "Asked for by letter of 20 May");

  private final ReleaseRiver river = new ReleaseRiver();

  @Test
  void provesWhatWeKnewWhoApprovedAndWhatWasPublished() {
    CaseFile file = river.fixed(river.fresh());
    AdvisoryId id = river.draft(file, AdvisoryKind.RELEASE, river.said(file));
    String hash = river.approved(id);
    String number = river.publish(id, hash).trackingId();

    byte[] zip = taken(file.code());
    PackVerdict verdict = checked(zip);
    assertThat(verdict.findings()).allMatch(PackVerdict.Finding::holds);

    JsonNode moved = row(zip, "chapters/10-case.json", "to", "FIX_VERIFIED");
    assertThat(columns(moved)).contains("at", "by", "from", "to");
    assertThat(moved.path("by_name").asString()).isEqualTo(river.lead.name());
    JsonNode approval = rows(zip, "chapters/30-advisories.json", "Approvals").getFirst();
    assertThat(approval.path("hash").asString()).isEqualTo(hash);
    assertThat(approval.path("by_name").asString()).isEqualTo(river.publisher.name());
    assertThat(columns(approval)).contains("hash", "by", "at");
    JsonNode publication = rows(zip, "chapters/30-advisories.json", "Publications").getFirst();
    assertThat(publication.path("advisory").asString()).isEqualTo(number);
    assertThat(columns(publication)).contains("hash", "at");
    JsonNode page =
        rows(zip, "chapters/30-advisories.json", "Public pages as they stand").getFirst();
    assertThat(page.path("sha256").asString()).hasSize(64);
    assertThat(text(zip, "index.html"))
        .contains("verify-pack", hash, "Asked for by letter of 20 May")
        .doesNotContain("<script", "<style", "http://", "src=");
  }

  @Test
  void saysWhatWasSentToWhomWithoutTheirAddresses() {
    CaseFile file = river.fixed(river.fresh());
    AdvisoryId id = river.draft(file, AdvisoryKind.RELEASE, river.said(file));
    river.publish(id, river.approved(id));
    String customer = customerOf(id);

    byte[] zip = taken(file.code());

    assertThat(checked(zip).holds()).isTrue();
    JsonNode whom = row(zip, "chapters/40-notices.json", "customer_name", "Works " + customer);
    assertThat(whom.path("answer").asString()).isEqualTo("AFFECTED");
    JsonNode letter =
        row(zip, "chapters/40-notices.json", "delivery", whom.path("delivery").asString());
    assertThat(letter.path("now").asString()).isEqualTo("PLANNED");
    assertThat(text(zip, "chapters/40-notices.json")).contains("recipient_sha256");
    contents(zip)
        .forEach((name, bytes) ->
            assertThat(new String(bytes, UTF_8)).as(name).doesNotContain(customer + "@reads"));
  }

  @Test
  void bringsWhatLawsAskedAndNothingOfAnotherCase() {
    CaseFile file = river.fresh();
    CaseFile other = river.fresh();
    TestHouse.get(OpenObligation.class)
        .open(
            river.lead,
            file.code(),
            ObligationKind.EXPLOITED_VULNERABILITY,
            null,
            "Logs of a customer show it");

    byte[] zip = taken(file.code());

    assertThat(checked(zip).holds()).isTrue();
    JsonNode opened = row(zip, "chapters/50-obligations.json", "what", "OPENED");
    assertThat(columns(opened)).contains("obligation", "at", "what");
    contents(zip)
        .forEach((name, bytes) ->
            assertThat(new String(bytes, UTF_8))
                .as(name)
                .doesNotContain(other.code(), other.id().value().toString()));
  }

  @Test
  void namesNoReporterAndNoneOfTheirWords() {
    String _ = river.report();
    CaseFile file = river.ofReport();

    byte[] zip = taken(file.code());

    JsonNode report = rows(zip, "chapters/20-reports.json", "Reports").getFirst();
    assertThat(columns(report)).contains("about");
    contents(zip)
        .forEach((name, bytes) ->
            assertThat(new String(bytes, UTF_8))
                .as(name)
                .doesNotContain("Files land outside of the folder."));
  }

  @Test
  void provesAnIncidentAndThatItsCustomersWereTold() {
    Viewer.Staff lead = TestStaff.person(Role.LEAD);
    String code = IncidentStage.fresh(lead);

    byte[] zip = bytes(TestHouse.get(TakeIncidentPack.class).take(lead, code, WHY));

    assertThat(checked(zip).holds()).isTrue();
    JsonNode raised = row(zip, "chapters/60-incident.json", "what", "RAISED");
    assertThat(columns(raised)).contains("at", "what", "state", "by");
  }

  @Test
  void writesIntoTheLedgerWhoTookItAndWhatFor() {
    CaseFile file = river.fresh();
    byte[] first = taken(file.code());
    byte[] second = taken(file.code());

    LedgerFilter filter =
        new LedgerFilter(
            "evidence.EvidencePackTaken", file.id().value(), river.lead.personId(), null, null);
    var portion = new Portion(10, null);
    var entries = TestHouse.get(LedgerEntries.class).list(filter, portion).items();
    assertThat(entries).hasSize(2);
    assertThat(entries).allMatch(entry -> entry.content().contains("\"ground\":\"AUTHORITY\""));
    JsonNode told = row(second, "chapters/90-events.json", "event", "evidence.EvidencePackTaken");
    assertThat(columns(told)).as("the second one tells of the first").contains("at", "by");
    assertThat(checked(first).holds()).isTrue();
  }

  @Test
  void findsEveryChangeOfARealPack() {
    byte[] zip = taken(river.fresh().code());
    for (int at = 0; at < zip.length; at += 97) {
      zip[at] ^= 4;
      assertThat(
              PackCheck.check(zip, TestHouse.get(LedgerStates.class).get().keys())
                  .filter(PackVerdict::holds))
          .as("byte %d", at)
          .isEmpty();
      zip[at] ^= 4;
    }
  }

  @Test
  void isGivenToLeadsOfTheCircleOnlyAndIsMissingToOthers() {
    CaseFile file = river.fresh();
    Viewer.Staff stranger = TestStaff.person(Role.LEAD, Role.AUDITOR);

    assertThatThrownBy(() -> TestHouse.get(TakeCasePack.class).take(stranger, file.code(), WHY))
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.refusal().code()).isEqualTo("not-found"));
    assertThatThrownBy(
            () -> TestHouse.get(TakeCasePack.class).take(river.publisher, file.code(), WHY))
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.refusal().code()).isEqualTo("not-allowed"));
    assertThat(DeskVisitor.signedIn(stranger).get(page(file)).statusCode()).isEqualTo(404);
  }

  @Test
  void hasTwoDoorsThatAskWhatItIsFor() throws Exception {
    CaseFile file = river.fresh();
    DeskVisitor browser = DeskVisitor.signedIn(river.lead);
    assertThat(browser.get("/cases/" + file.code()).body()).contains(page(file));
    assertThat(browser.get(page(file)).body()).contains("It leaves this house");

    HttpResponse<String> again = browser.post(page(file), "ground", "AUDIT", "reason", " ");
    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body()).contains("Enter reason.", "checked");
    HttpResponse<String> sent = browser.post(page(file), "ground", "AUDIT", "reason", "Yearly");
    assertThat(sent.statusCode()).isEqualTo(200);
    assertThat(sent.headers().firstValue("Content-Disposition").orElse(""))
        .contains("attachment", "evidence-" + file.code());

    HttpResponse<byte[]> answer =
        asked(file.code(), "{\"ground\":\"audit\",\"reason\":\"Yearly\"}");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(checked(answer.body()).holds()).isTrue();
    assertThat(asked(file.code(), "{\"ground\":\"fun\",\"reason\":\"\"}").statusCode())
        .isEqualTo(422);
  }

  private HttpResponse<byte[]> asked(String code, String body)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(TestHouse.desk("/api/v1/cases/" + code + "/evidence-pack"))
                .header("Authorization", "Bearer " + TestStaff.token(river.lead))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String page(CaseFile file) {
    return "/cases/" + file.code() + "/evidence";
  }

  /// The number of a customer whom a notice of this advisory is about.
  private String customerOf(AdvisoryId id) {
    String number = "P" + UUID.randomUUID().toString().substring(0, 8);
    TestHouse.get(AddCustomer.class)
        .add(river.lead, new CustomerForm(number, "Works " + number, "Quay 1", ""));
    var _ =
        TestHouse.get(AddContact.class)
            .add(
                river.lead,
                number,
                new ContactForm(
                    "security", "Ada", "mail", number + "@reads.example", "en", "", ""));
    var _ =
        TestHouse.get(DeclareInstallation.class)
            .declare(
                river.lead,
                number,
                new InstallationForm("beacon", "production", "4.2.1", "customer", "", "", ""),
                Source.DESK);
    Product beacon = new Product("Beacon", "beacon", "beacon");
    VersionRange all = VersionRange.between(VersionScheme.DOTTED, "4.2.0", "4.2.3");
    TestHouse.get(PlanNotice.class)
        .plan(
            id.value(),
            UUID.randomUUID(),
            new Occasion(
                "SA2026-77",
                "Files outside",
                "",
                Set.of("beacon"),
                List.of("Beacon"),
                Severity.HIGH,
                URI.create("https://vendor.example/advisories/SA2026-77"),
                HitFacts.advisory(AffectedRange.of(beacon, all))));
    return number;
  }

  private byte[] taken(String code) {
    return bytes(TestHouse.get(TakeCasePack.class).take(river.lead, code, WHY));
  }

  private static byte[] bytes(EvidencePack pack) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      pack.write(out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private static PackVerdict checked(byte[] zip) {
    return PackCheck.check(zip, TestHouse.get(LedgerStates.class).get().keys()).orElseThrow();
  }

  private static SequencedMap<String, byte[]> contents(byte[] zip) {
    return PackFile.read(zip).orElseThrow().files();
  }

  private static String text(byte[] zip, String file) {
    return new String(Objects.requireNonNull(contents(zip).get(file), file), UTF_8);
  }

  private static List<JsonNode> rows(byte[] zip, String file, String table) {
    return tables(zip, file).entrySet().stream()
        .filter(each -> each.getKey().equals(table))
        .flatMap(each -> each.getValue().stream())
        .toList();
  }

  private static Map<String, List<JsonNode>> tables(byte[] zip, String file) {
    return JsonMapper.shared()
        .readTree(text(zip, file))
        .path("tables")
        .valueStream()
        .collect(
            Collectors.toMap(
                table -> table.path("title").asString(),
                table -> table.path("rows").valueStream().toList()));
  }

  private static JsonNode row(byte[] zip, String file, String column, String word) {
    return tables(zip, file).values().stream()
        .flatMap(List::stream)
        .filter(row -> row.path(column).asString("").equals(word))
        .findFirst()
        .orElseThrow(() -> new AssertionError(file + " has no row with " + word));
  }

  private static List<String> columns(JsonNode row) {
    return row.path("proof").path("columns").valueStream().map(JsonNode::asString).toList();
  }
}
