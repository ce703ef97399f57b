package org.bellbuoy.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bellbuoy.correspondence.Attachment;
import org.bellbuoy.correspondence.NewAttachment;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Reports that travel as CSAF documents: behind a switch, whole, once, and kept as they came.
class CsafReportTests {

  private static final String DOCUMENT =
      """
      {"$schema": "https://docs.oasis-open.org/csaf/csaf/v2.1/schema/csaf.json",
       "document": {"category": "csaf_vulnerability_report", "csaf_version": "2.1",
        "distribution": {"tlp": {"label": "AMBER"}},
        "acknowledgments": [{"names": ["Ann Example"]}],
        "publisher": {"category": "coordinator", "name": "Example Coordination",
          "namespace": "https://coordination.example",
          "contact_details": "Write to vulns@coordination.example, please."},
        "title": "A hole in the gate",
        "tracking": {"current_release_date": "2026-10-01T10:00:00.000Z", "id": "%1$s",
          "initial_release_date": "2026-10-01T10:00:00.000Z",
          "revision_history": [{"date": "2026-10-01T10:00:00.000Z", "number": "1",
            "summary": "First."}],
          "status": "final", "version": "1"}},
       "product_tree": {"branches": [{"category": "vendor", "name": "Acme", "branches": [
         {"category": "product_name", "name": "Gate %1$s", "branches": [
          {"category": "product_version", "name": "17.4",
           "product": {"name": "Acme Gate 17.4", "product_id": "A"}}]}]}]},
       "vulnerabilities": [{"cve": "CVE-2026-100001", "title": "Gate opens",
         "notes": [{"category": "summary", "title": "Vulnerability Summary",
           "text": "Anyone opens it. %2$s"},
          {"category": "other", "title": "Vulnerability Discovery Method", "text": "By hand."}],
         "product_status": {"known_affected": ["A"]},
         "threats": [{"category": "exploit_status", "details": "Not seen yet."}]}]}
      """;

  private final Viewer.Staff lead = TestStaff.person(Role.LEAD);
  private final String mark = UUID.randomUUID().toString();

  @AfterEach
  void switchOff() {
    turn(false);
  }

  @Test
  void nothingIsTakenUntilSomebodySwitchesTheDraftOn() {
    turn(false);
    assertThat(TestHouse.get(DraftFormats.class).get(lead).csafReport()).isFalse();
    assertThatThrownBy(() -> bring(document(""), BroughtIn.Mode.PREVIEW))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.refusal().code()).isEqualTo("draft-format-off"));
  }

  @Test
  void aDocumentBecomesOneReportAndIsKeptByteForByte() {
    turn(true);
    assertThat(bring(document(""), BroughtIn.Mode.PREVIEW).fresh()).isEqualTo(1);
    BroughtIn first = bring(document(""), BroughtIn.Mode.APPLY);
    BroughtIn again = bring(document(""), BroughtIn.Mode.APPLY);

    assertThat(first.fresh()).isEqualTo(1);
    assertThat(again.fresh()).isZero();
    assertThat(again.lines()).extracting(BroughtIn.Line::number).containsExactly(number(first));
    OpenedReport opened = open(number(first));
    assertThat(opened.report().source()).isEqualTo(Source.IMPORTED);
    assertThat(opened.content().what())
        .startsWith("A hole in the gate\n")
        .contains(mark, "marked TLP:AMBER", "Gate opens (CVE-2026-100001)\nAnyone opens it.");
    assertThat(opened.content().steps()).isEqualTo("Vulnerability Discovery Method: By hand.");
    assertThat(opened.content().impact()).isEqualTo("exploit status: Not seen yet.");
    assertThat(opened.content().product()).isEqualTo("Gate " + mark);
    assertThat(opened.content().version()).isEqualTo("17.4");
    assertThat(opened.content().credit()).isEqualTo("Ann Example");
    assertThat(opened.content().contact()).isEqualTo("vulns@coordination.example");
    assertThat(opened.correspondence().attachments())
        .extracting(Attachment::name)
        .containsExactly("report.json");
  }

  @Test
  void anotherVersionJoinsTheReportItBelongsTo() {
    turn(true);
    String number = number(bring(document(""), BroughtIn.Mode.APPLY));
    BroughtIn later = bring(document("Now with more."), BroughtIn.Mode.APPLY);

    assertThat(later.fresh()).isEqualTo(1);
    assertThat(number(later)).isEqualTo(number);
    OpenedReport opened = open(number);
    assertThat(opened.correspondence().messages())
        .anyMatch(message -> message.text().contains("Now with more."));
    assertThat(opened.correspondence().attachments()).hasSize(2);
    assertThat(bring(document("Now with more."), BroughtIn.Mode.APPLY).fresh()).isZero();
  }

  @Test
  void whatBreaksTheProfileIsRefusedWithThePlaceOfEachFault() {
    turn(true);
    assertThat(faults(document("").replace("\"summary\", \"title\"", "\"general\", \"title\"")))
        .anyMatch(each -> each.contains("at /vulnerabilities/0/notes: Add a note"));
    assertThat(faults(document("").replace("known_affected", "recommended")))
        .anyMatch(each -> each.contains("at /vulnerabilities/0/product_status: Say which"));
    assertThat(faults(document("").replace("csaf_vulnerability_report", "csaf_vex")))
        .singleElement()
        .asString()
        .contains("at /document/category: ");
    assertThat(faults("{\"document\": ")).singleElement().asString().contains("Line 1");
    assertThat(faults(document("").replace("\"title\": \"A hole in the gate\",", "")))
        .anyMatch(each -> each.contains("at /document"));
    assertThat(bring(document(""), BroughtIn.Mode.PREVIEW).fresh()).isEqualTo(1);
  }

  private List<String> faults(String document) {
    try {
      BroughtIn taken = bring(document, BroughtIn.Mode.APPLY);
      throw new AssertionError("taken: " + taken);
    } catch (Refused refused) {
      return ((Invalid) refused.refusal()).flaws().stream().map(Flaw::message).toList();
    }
  }

  private OpenedReport open(String number) {
    int _ = TestHouse.get(TakeIn.class).takeIn();
    return TestHouse.get(Reports.class).open(lead, number);
  }

  private String document(String more) {
    return DOCUMENT.formatted(mark, more);
  }

  private BroughtIn bring(String document, BroughtIn.Mode mode) {
    return TestHouse.get(ImportCsafReports.class)
        .execute(lead, List.of(new NewAttachment("report.json", document.getBytes(UTF_8))), mode);
  }

  private static String number(BroughtIn found) {
    return Objects.requireNonNull(found.lines().getFirst().number());
  }

  private void turn(boolean on) {
    long version = TestHouse.get(DraftFormats.class).get(lead).version();
    var _ =
        TestHouse.get(SwitchDraftFormats.class).execute(lead, new DraftFormats.State(on, version));
  }
}
