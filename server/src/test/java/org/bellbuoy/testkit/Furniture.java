package org.bellbuoy.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.CommentOnDraft;
import org.bellbuoy.advisories.DraftAdvisory;
import org.bellbuoy.advisories.NewAdvisory;
import org.bellbuoy.advisories.Particulars;
import org.bellbuoy.advisories.ResolveComment;
import org.bellbuoy.advisories.SaveTemplate;
import org.bellbuoy.advisories.SectionName;
import org.bellbuoy.advisories.TemplateForm;
import org.bellbuoy.advisories.TypedTranslation;
import org.bellbuoy.advisories.WriteTranslation;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.OpenCaseForReport;
import org.bellbuoy.catalog.AddComponent;
import org.bellbuoy.catalog.AddProduct;
import org.bellbuoy.catalog.AddStream;
import org.bellbuoy.catalog.ComponentForm;
import org.bellbuoy.catalog.ProductForm;
import org.bellbuoy.catalog.RegisterRelease;
import org.bellbuoy.catalog.ReleaseForm;
import org.bellbuoy.catalog.StreamForm;
import org.bellbuoy.correspondence.NewAttachment;
import org.bellbuoy.embargo.DelayReason;
import org.bellbuoy.fixes.AddFixItem;
import org.bellbuoy.fixes.Counterpart;
import org.bellbuoy.fixes.EstimateFix;
import org.bellbuoy.fixes.FixEstimate;
import org.bellbuoy.fixes.FixItem;
import org.bellbuoy.fixes.Fixes;
import org.bellbuoy.fixes.GiveCaseTask;
import org.bellbuoy.fixes.NameCounterpart;
import org.bellbuoy.fixes.PlanFix;
import org.bellbuoy.fixes.Trade;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Sessions;
import org.bellbuoy.identity.Tokens;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Content;
import org.bellbuoy.intake.FileReport;
import org.bellbuoy.intake.LinkReport;
import org.bellbuoy.intake.MoveMail;
import org.bellbuoy.intake.NewReport;
import org.bellbuoy.intake.OpenedReport;
import org.bellbuoy.intake.QueueFilter;
import org.bellbuoy.intake.ReportState;
import org.bellbuoy.intake.Reports;
import org.bellbuoy.intake.RuleForm;
import org.bellbuoy.intake.SaveQueueRule;
import org.bellbuoy.intake.SaveQueueView;
import org.bellbuoy.intake.Selection;
import org.bellbuoy.intake.SettleReports;
import org.bellbuoy.intake.Source;
import org.bellbuoy.intake.SubjectId;
import org.bellbuoy.intake.TakeIn;
import org.bellbuoy.standards.facts.AdvisoryKind;

/// One of everything that has an address, and a person of every role who may see it all: a report
/// with a file, its case, a drafted advisory, a product with a stream, a release and a component.
///
/// @param report linked to the case
/// @param waiting a report that is linked to nothing
/// @param settlement reports that were put away at once
/// @param view a selection of the inbox that the member keeps
/// @param otherMail what was moved out of the inbox
/// @param promised a report of the case from outside, whose reporter holds our promise
public record Furniture(
    Viewer.Staff member,
    String product,
    String stream,
    String release,
    String component,
    String report,
    String waiting,
    String settlement,
    String view,
    String rule,
    String otherMail,
    String promised,
    String attachment,
    String caseCode,
    String advisory) {

  private static final Viewer HOUSE = new Viewer.Machine();

  /// By case, the draft of whose notice one speaks before it goes out.
  private static final Map<String, String> SPOKEN_OF = new ConcurrentHashMap<>();

  public static Furniture fresh() {
    Viewer.Staff member = TestStaff.person(Role.values());
    String _ = TeamStage.brisbane();
    String own = Long.toString(System.nanoTime(), 36);
    String report = filed(member);
    String waiting = filed(member);
    OpenedReport opened = TestHouse.get(Reports.class).open(member, report);
    String file = opened.correspondence().attachments().getFirst().id().value().toString();
    String caseCode =
        TestHouse.get(OpenCaseForReport.class).open(member, report, "Only the circle knows");
    task(member, caseCode);
    return new Furniture(
        member,
        product("quay-" + own),
        "1.0",
        release("quay-" + own),
        component("rope-" + own),
        report,
        waiting,
        settlement(member),
        view(member),
        rule(member),
        otherMail(member),
        promised(member, caseCode),
        file,
        caseCode,
        advisory(member, caseCode));
  }

  /// A contact of the customer who uses the product, who signed in at the counter and was told.
  public SignedInCustomer customer() {
    String _ = NoticeStage.about(member, product);
    return SignedInCustomer.of(member, CustomerStage.customer(member, product));
  }

  /// What an address calls by this name, such as `code` in `/cases/{code}`.
  public String of(String pattern, String variable) {
    return switch (variable) {
      case "tracking" -> tracking(pattern);
      case "component" -> component;
      case "release" -> release;
      case "stream" -> stream;
      case "number" -> pattern.contains("/other-mail/") ? otherMail : "1";
      case "position" -> "1";
      case "kind" -> pattern.contains("/retention/") ? "spam" : "status";
      case "id" -> id(pattern);
      case "name" -> pattern.contains("streams") ? stream : "summary";
      case "work" -> work();
      case "item" -> pattern.contains("/tasks/") ? task(member, caseCode) : item();
      case "counterpart" -> counterpart();
      case "comment" -> comment();
      case "template" ->
          template(member, TestHouse.get(Advisories.class).byCode(member, advisory).id());
      case "stage" -> "early-warning";
      case "asked" -> LawStage.request(member, caseCode);
      case "obligation" -> LawStage.asking(member, caseCode);
      case "customer" ->
          pattern.contains("/incidents/")
              ? IncidentStage.touches(member, CustomerStage.customer(member, product))
              : CustomerStage.customer(member, product);
      case "contact" -> CustomerStage.contact(member, product);
      case "installation" -> CustomerStage.installation(member, product);
      case "product" -> product;
      case "cve" -> pattern.contains("/sightings/") ? "CVE-2021-44228" : "nothing";
      case "list" -> pattern.contains("/incidents/") ? IncidentStage.persons(member) : "kev";
      case "form" -> "csaf-2.0";
      case "code" -> code(pattern);
      default -> "nothing";
    };
  }

  private String id(String pattern) {
    if (pattern.contains("/settlements/")) {
      return settlement;
    }
    if (pattern.contains("/views/")) {
      return view;
    }
    if (pattern.contains("/rules/")) {
      return rule;
    }
    return pattern.contains("attachments") ? attachment : product;
  }

  /// The report that an address can be tried with.
  public String tracking(String pattern) {
    if (pattern.matches(".*/(case|state|urgency|queue)")) {
      return waiting;
    }
    return pattern.matches(".*/(good-faith.*|statement)") ? promised : report;
  }

  private String code(String pattern) {
    if (pattern.contains("/notices/{code}")) {
      return pattern.contains("/customer")
          ? NoticeStage.about(member, product)
          : NoticeStage.planned();
    }
    if (pattern.contains("/incidents/")) {
      return IncidentStage.raised(member);
    }
    if (pattern.contains("/test-environments/")) {
      return GrantStage.waiting(member);
    }
    if (pattern.contains("/cases/")) {
      return caseCode;
    }
    if (pattern.contains("/runs/{code}")) {
      return RunStage.planned(member);
    }
    if (pattern.contains("/advisories/{code}/notice")) {
      return SPOKEN_OF.computeIfAbsent(
          caseCode, known -> NoticeStage.leavingOut(member, known, product));
    }
    if (pattern.contains("/advisories/")) {
      return advisory;
    }
    if (pattern.contains("/teams/")) {
      return TeamStage.brisbane();
    }
    if (pattern.contains("/products/")) {
      return product;
    }
    if (pattern.contains("/people/")) {
      return TestHouse.get(People.class).self(member).code();
    }
    if (pattern.contains("/emergency/")) {
      return emergency();
    }
    if (pattern.contains("/passkeys/")) {
      return TestStaff.passkey(member);
    }
    return pattern.contains("/tokens/") ? token() : session();
  }

  /// The fix work of the case on the one stream there is.
  private String work() {
    var file = TestHouse.get(Cases.class).get(member, caseCode);
    var known = TestHouse.get(Fixes.class).of(member, file);
    if (!known.isEmpty()) {
      return known.getFirst().work().code();
    }
    String place = product + "|" + stream;
    Viewer.Staff engineer = TestStaff.person(Role.ENGINEER);
    String owner = TestHouse.get(People.class).self(engineer).code();
    String work = TestHouse.get(PlanFix.class).plan(member, caseCode, place, owner);
    item(work);
    putOff(engineer, work);
    return work;
  }

  /// A second person has to confirm it.
  private void putOff(Viewer.Staff engineer, String work) {
    EstimateFix estimate = TestHouse.get(EstimateFix.class);
    Instant first = TestHouse.clock().instant().plus(Duration.ofDays(30));
    estimate.estimate(engineer, caseCode, work, FixEstimate.of(first, "A small change"), 1);
    Instant later = first.plus(Duration.ofDays(1));
    FixEstimate said = new FixEstimate(later, "It fails", DelayReason.FIX_INCOMPLETE, null);
    estimate.estimate(engineer, caseCode, work, said, 2);
  }

  private String item() {
    return item(work());
  }

  private String item(String work) {
    return TestHouse.get(AddFixItem.class)
        .add(member, caseCode, work, FixItem.Kind.TASK, "Write a test", null);
  }

  private static String task(Viewer.Staff member, String caseCode) {
    return TestHouse.get(GiveCaseTask.class)
        .give(member, caseCode, Trade.SUPPORT, "Ready the answers for callers", null);
  }

  private String counterpart() {
    return TestHouse.get(NameCounterpart.class)
        .name(member, caseCode, Counterpart.Kind.COORDINATOR, "CERT of the Sea", "VU#1");
  }

  private String comment() {
    var id = TestHouse.get(Advisories.class).byCode(member, advisory).id();
    return TestHouse.get(CommentOnDraft.class).comment(member, id, "summary", "Say it shorter");
  }

  private static String template(Viewer.Staff by, AdvisoryId id) {
    TemplateForm words =
        new TemplateForm(
            "Misleading mail",
            "threat",
            "Do not open it.",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            true);
    return TestHouse.get(SaveTemplate.class).save(by, id, words);
  }

  private String emergency() {
    return EmergencyStage.ask(member, TestHouse.get(Cases.class).get(member, caseCode).embargo());
  }

  private String token() {
    TestStaff.token(member);
    return TestHouse.get(Tokens.class).of(member).getFirst().code();
  }

  private String session() {
    TestStaff.session(member);
    return TestHouse.get(Sessions.class).of(member).getFirst().code();
  }

  private static String settlement(Viewer.Staff by) {
    Selection one = Selection.of(List.of(new Selection.Picked(filed(by), null)));
    return TestHouse.get(SettleReports.class).settle(by, one, ReportState.SPAM).id().toString();
  }

  private static String otherMail(Viewer.Staff by) {
    String moved = Reported.fresh().tracking();
    TestHouse.get(MoveMail.class).fromInbox(by, moved, "abuse");
    return moved;
  }

  private static String view(Viewer.Staff by) {
    QueueFilter filter = QueueFilter.of(ReportState.RECEIVED);
    return TestHouse.get(SaveQueueView.class).save(by, "Everything", filter).toString();
  }

  /// It meets no report of anybody.
  private static String rule(Viewer.Staff by) {
    RuleForm form =
        new RuleForm("Nothing", UUID.randomUUID().toString(), "", "", "", List.of(), "yes", "", "");
    return TestHouse.get(SaveQueueRule.class).save(by, null, form, 0).toString();
  }

  private static String filed(Viewer.Staff by) {
    Content content = new Content("", "1.0", "The gate stands open", "Look", "All", "", "", "");
    NewAttachment file =
        new NewAttachment("proof.html", "<b>proof</b>".getBytes(StandardCharsets.UTF_8));
    String tracking =
        TestHouse.get(FileReport.class)
            .file(by, new NewReport(Source.STAFF, content, List.of(file), 1));
    TestHouse.get(TakeIn.class).takeIn();
    return tracking;
  }

  private static String promised(Viewer.Staff member, String caseCode) {
    String tracking = Reported.fresh().tracking();
    CaseFile file = TestHouse.get(Cases.class).get(member, caseCode);
    TestHouse.get(LinkReport.class)
        .link(member, tracking, new SubjectId(file.id().value()), file.embargo());
    return tracking;
  }

  private static String product(String code) {
    ProductForm form = new ProductForm(code, "Quay", "released", "intdot", "", "");
    TestHouse.get(AddProduct.class).execute(HOUSE, form);
    TestHouse.get(AddStream.class).execute(HOUSE, code, new StreamForm("1.0", "supported", ""));
    return code;
  }

  private static String release(String product) {
    ReleaseForm form = new ReleaseForm("1.0.1", "1.0", "2026-11-01", "", "", "", false);
    return TestHouse.get(RegisterRelease.class).execute(HOUSE, product, form).code();
  }

  private static String component(String code) {
    ComponentForm form = new ComponentForm(code, "Rope", "own", "", "");
    return TestHouse.get(AddComponent.class).execute(HOUSE, form).code();
  }

  private static String advisory(Viewer.Staff by, String caseCode) {
    CaseFile file = TestHouse.get(Cases.class).get(by, caseCode);
    NewAdvisory draft =
        new NewAdvisory(
            AdvisoryKind.THREAT,
            file.embargo(),
            file.id().value(),
            Map.of(SectionName.TITLE, file.title()),
            Particulars.about(List.of()));
    var id = TestHouse.get(DraftAdvisory.class).draft(by, draft);
    var comments = TestHouse.get(CommentOnDraft.class);
    comments.comment(by, id, "summary", "Say it shorter, and say first what to do.");
    comments.comment(by, id, "credits", "Does Ada want to be named?");
    String settled = comments.comment(by, id, "title", "Too loud");
    TestHouse.get(ResolveComment.class).resolve(by, id, settled);
    String _ = template(by, id);
    TestHouse.get(WriteTranslation.class)
        .write(by, id, new TypedTranslation("de", "title", "Ein Titel", "proposed", 0));
    return TestHouse.get(Advisories.class).get(by, id).code();
  }
}
