package org.bellbuoy.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.ApproveRevision;
import org.bellbuoy.advisories.CaseMaterial;
import org.bellbuoy.advisories.DraftAdvisory;
import org.bellbuoy.advisories.NewAdvisory;
import org.bellbuoy.advisories.Particulars;
import org.bellbuoy.advisories.SampleShelf;
import org.bellbuoy.advisories.SectionName;
import org.bellbuoy.advisories.SubmitForReview;
import org.bellbuoy.assessment.AssessSeverity;
import org.bellbuoy.assessment.ExploitationForm;
import org.bellbuoy.assessment.JudgementForm;
import org.bellbuoy.assessment.LineForm;
import org.bellbuoy.assessment.RemediesForm;
import org.bellbuoy.assessment.SetAffected;
import org.bellbuoy.assessment.StateExploitation;
import org.bellbuoy.assessment.StateRemedies;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CaseState;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.MoveCase;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.cases.OpenCaseForReport;
import org.bellbuoy.cases.OwnCase;
import org.bellbuoy.cases.Particular;
import org.bellbuoy.cve.RecordCveId;
import org.bellbuoy.embargo.AddToCircle;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.TakeIn;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.Credit;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;

/// What the staff of a vendor do with one flaw, deed by deed, up to where a test wants it.
public final class ReleaseRiver {

  private static int flaws;

  public final Viewer.Staff lead;
  public final Viewer.Staff publisher;
  private final StreetVisitor stranger = new StreetVisitor();
  private String tracking = "";

  public ReleaseRiver() {
    this(TestStaff.person(Role.INTAKE, Role.ANALYST, Role.LEAD), TestStaff.person(Role.PUBLISHER));
  }

  /// @param publisher who approves and publishes; the same as the lead where there is nobody else
  public ReleaseRiver(Viewer.Staff lead, Viewer.Staff publisher) {
    this.lead = lead;
    this.publisher = publisher;
    SampleShelf.fill();
  }

  /// A stranger sends a report.
  ///
  /// @return the receipt code
  public String report() {
    String checked =
        stranger.post("/report", Map.of("what", "Files land outside of the folder.")).body();
    String receipt =
        stranger
            .post("/report/send", Map.of("draft", StreetVisitor.hidden(checked, "draft")))
            .body();
    int _ = TestHouse.get(TakeIn.class).takeIn();
    int at = receipt.indexOf("Tracking number</dt><dd>");
    tracking = receipt.substring(at + 24, at + 34);
    return StreetVisitor.text(receipt, "code");
  }

  public String status(String code) {
    return stranger.post("/report/status", Map.of("code", code)).body();
  }

  /// A case with nothing but a title, known to both.
  public CaseFile fresh() {
    return known(TestHouse.get(OpenCase.class).open(lead, "Files outside of the folder"));
  }

  /// A case about the report.
  public CaseFile ofReport() {
    return known(
        TestHouse.get(OpenCaseForReport.class).open(lead, tracking, "Files outside of the folder"));
  }

  CaseFile known(String code) {
    CaseFile file = TestHouse.get(Cases.class).get(lead, code);
    TestHouse.get(AddToCircle.class).add(lead, file.embargo(), publisher.personId());
    TestHouse.get(OwnCase.class).give(lead, code, lead.personId(), file.version());
    return now(file);
  }

  public CaseFile now(CaseFile file) {
    return TestHouse.get(Cases.class).get(lead, file.code());
  }

  public CaseState state(CaseFile file) {
    return now(file).state();
  }

  public CaseState move(Viewer by, CaseFile file, CaseState to, Particular... said) {
    Map<Particular, String> words =
        List.of(said).stream()
            .collect(java.util.stream.Collectors.toMap(each -> each, _ -> "As seen."));
    return TestHouse.get(MoveCase.class).move(by, file.code(), to, words, now(file).version());
  }

  /// Judged, with ranges that the catalogue knows, and with a CVE id of its own.
  public void assess(CaseFile file) {
    assess(file, affected("beacon", "4.2", "4.2.0", "4.2.3"));
  }

  /// A line of what is affected, from one version to before another.
  static LineForm affected(String product, String stream, String from, String before) {
    return new LineForm(
        product, stream, "affected", false, from, before, null, null, null, null, null);
  }

  private void assess(CaseFile file, LineForm line) {
    TestHouse.get(AssessSeverity.class)
        .execute(
            lead,
            file.id(),
            new JudgementForm(
                null,
                "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H",
                null,
                null,
                null,
                null,
                "Whoever may import can write any file.",
                "CWE-22"),
            0);
    TestHouse.get(SetAffected.class).execute(lead, file.id(), List.of(line), 1);
    state(file, "none-known", "None known to us.", "", 2);
    TestHouse.get(StateRemedies.class)
        .execute(
            lead,
            file.id(),
            new RemediesForm("vendor-fix", "Install 4.2.3.", "Take the permission away.", ""),
            3);
    String cve = "CVE-2026-" + (60_000 + next());
    TestHouse.get(RecordCveId.class).record(lead, file.id().value(), file.embargo(), cve);
  }

  public void state(CaseFile file, String known, String statement, String source, long version) {
    TestHouse.get(StateExploitation.class)
        .execute(
            lead, file.id(), new ExploitationForm(known, statement, source, "2026-11-20"), version);
  }

  private static synchronized int next() {
    return flaws++;
  }

  /// Brings a fresh case as far as the fix that was checked.
  public CaseFile fixed(CaseFile file) {
    return fixed(file, affected("beacon", "4.2", "4.2.0", "4.2.3"));
  }

  /// The same, with another line of what is affected.
  CaseFile fixed(CaseFile file, LineForm line) {
    move(lead, file, CaseState.TRIAGE);
    move(lead, file, CaseState.VALIDATING, Particular.PRODUCT_AND_VERSION);
    assess(file, line);
    move(lead, file, CaseState.ACCEPTED, Particular.EVIDENCE);
    move(lead, file, CaseState.FIXING, Particular.PLAN);
    move(lead, file, CaseState.FIX_VERIFIED, Particular.REGRESSION_TEST);
    return now(file);
  }

  public AdvisoryId draft(CaseFile file, AdvisoryKind kind, Particulars says) {
    return TestHouse.get(DraftAdvisory.class)
        .draft(
            lead,
            new NewAdvisory(
                kind,
                file.embargo(),
                file.id().value(),
                Map.of(
                    SectionName.TITLE, "Path traversal in the import of <backups> & more",
                    SectionName.SUMMARY, "Whoever may import can write **any** file."),
                says));
  }

  /// What the case says, with thanks to whoever found it.
  public Particulars said(CaseFile file) {
    return Particulars.about(TestHouse.get(CaseMaterial.class).facts(lead, file))
        .thanking(List.of(Credit.finder("Ada Byron")));
  }

  /// @return the hash that a second person approved
  public String approved(AdvisoryId id) {
    String hash = submitted(id);
    TestHouse.get(ApproveRevision.class).approve(publisher, id, hash, "");
    return hash;
  }

  /// @return the hash of what waits for a second person
  String submitted(AdvisoryId id) {
    long version = TestHouse.get(Advisories.class).open(lead, id).revision().version();
    return TestHouse.get(SubmitForReview.class).submit(lead, id, "", version);
  }

  public Published publish(AdvisoryId id, String hash) {
    return TestHouse.get(PublishRevision.class).publish(publisher, id, hash);
  }

  /// Waits for what follows news, which comes within moments, on a busy machine later, or never.
  static void eventually(BooleanSupplier holds) {
    for (int tried = 0; tried < 800 && !holds.getAsBoolean(); tried++) {
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
    assertThat(holds.getAsBoolean()).isTrue();
  }
}
