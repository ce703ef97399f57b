package org.bellbuoy.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.Particulars;
import org.bellbuoy.advisories.SectionName;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CaseState;
import org.bellbuoy.cases.Particular;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.embargo.OpenCircle;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Source;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.springframework.stereotype.Component;

/// What the sample vendor has published so far, and how it came to it.
@Component
class PastChapters {

  private final SampleReports reports;
  private final SampleCases cases;
  private final SampleAssessments assessments;
  private final SampleAdvisories advisories;
  private final OpenCircle circles;

  PastChapters(
      SampleReports reports,
      SampleCases cases,
      SampleAssessments assessments,
      SampleAdvisories advisories,
      OpenCircle circles) {
    this.reports = reports;
    this.cases = cases;
    this.assessments = assessments;
    this.advisories = advisories;
    this.circles = circles;
  }

  /// A flaw that was told well, and spoken of again twice.
  void traversal(Story story, Cast cast) {
    CaseFile file =
        caseOf(story, cast, 62, Letters.TRAVERSAL, "Files written outside of the backup folder");
    fixed(cast, accepted(story, cast, file, Judgements.TRAVERSAL));
    story.daysAgo(41);
    Particulars says = advisories.said(cast, file, "CVE-1900-20001");
    AdvisoryId id =
        advisories.drafted(cast, Notices.of(file, AdvisoryKind.RELEASE, Notices.TRAVERSAL, says));
    released(cast, file, id);
    story.daysAgo(34);
    revision(cast, id, says, "Says how to find out whether somebody used it");
    story.daysAgo(31);
    revision(cast, id, says, "Says that Beacon Cloud was never open to it");
  }

  /// A flaw that turned out to be none of ours: the advisory was taken back.
  void log(Story story, Cast cast) {
    CaseFile file = caseOf(story, cast, 30, Letters.LOG, "Tokens in a debug log");
    fixed(cast, accepted(story, cast, file, Judgements.LOG));
    story.daysAgo(25);
    Particulars says = advisories.said(cast, file, "CVE-1900-20002");
    AdvisoryId id =
        advisories.drafted(cast, Notices.of(file, AdvisoryKind.RELEASE, Notices.LOG, says));
    released(cast, file, id);
    story.daysAgo(22);
    advisories.withdrawn(
        cast, id, "The token in the log is a random number for the log itself and opens nothing.");
  }

  /// A notice about false mails, which belongs to no case.
  void mail(Story story, Cast cast) {
    story.daysAgo(18);
    Viewer lead = cast.the(Role.LEAD);
    EmbargoId circle =
        circles.open(
            lead,
            List.of(Role.LEAD, Role.ANALYST, Role.PUBLISHER).stream()
                .map(role -> cast.the(role).personId())
                .toList());
    AdvisoryId id = advisories.drafted(cast, Notices.threat(circle));
    advisories.published(cast, id);
  }

  /// Said early, without a fix; the promised next word is due by now.
  void bomb(Story story, Cast cast) {
    CaseFile file = caseOf(story, cast, 16, Letters.BOMB, "Memory runs out while unpacking");
    CaseFile _ = accepted(story, cast, file, Judgements.BOMB);
    story.daysAgo(9);
    Particulars says =
        advisories
            .said(cast, file, "CVE-1900-20004")
            .interim(story.now().minus(Duration.ofHours(7)));
    AdvisoryId id =
        advisories.drafted(cast, Notices.of(file, AdvisoryKind.PRELIMINARY, Notices.BOMB, says));
    advisories.published(cast, id);
  }

  /// Written and waiting for somebody who did not write it.
  void redirect(Story story, Cast cast) {
    CaseFile file = caseOf(story, cast, 8, Letters.REDIRECT, "Sign-in leads to foreign sites");
    fixed(cast, accepted(story, cast, file, Judgements.REDIRECT));
    story.daysAgo(7);
    Particulars says = advisories.said(cast, file, "CVE-1900-20003");
    AdvisoryId id =
        advisories.drafted(cast, Notices.of(file, AdvisoryKind.RELEASE, Notices.REDIRECT, says));
    String _ = advisories.submitted(cast, id);
  }

  /// Judged, accepted by the lead, and planned.
  private CaseFile accepted(
      Story story, Cast cast, CaseFile file, SampleAssessments.Judged judged) {
    Instant then = story.after(Duration.ofMinutes(20));
    assessments.judge(cast, file, judged, LocalDate.ofInstant(then, ZoneOffset.UTC));
    CaseFile accepted =
        cases.moved(
            cast,
            Role.LEAD,
            file,
            CaseState.ACCEPTED,
            Map.of(Particular.EVIDENCE, "Seen on a test server with the steps of the report."));
    return cases.moved(
        cast,
        Role.LEAD,
        accepted,
        CaseState.FIXING,
        Map.of(Particular.PLAN, "Emil mends all supported streams; first builds in three days."));
  }

  private void fixed(Cast cast, CaseFile file) {
    CaseFile _ =
        cases.moved(
            cast,
            Role.ANALYST,
            file,
            CaseState.FIX_VERIFIED,
            Map.of(
                Particular.REGRESSION_TEST,
                "The steps of the report fail on the builds of both streams; a test holds it."));
  }

  /// Approved, given a date by the lead, and published on it.
  private void released(Cast cast, CaseFile file, AdvisoryId id) {
    String hash = advisories.approved(cast, id);
    CaseFile _ =
        cases.moved(
            cast,
            Role.LEAD,
            file,
            CaseState.SCHEDULED,
            Map.of(Particular.DISCLOSURE_MOMENT, "Today, 09:00, Australia/Brisbane."));
    advisories.published(cast, id, hash);
  }

  private void revision(Cast cast, AdvisoryId id, Particulars says, String changes) {
    advisories.revised(cast, id, AdvisoryKind.RELEASE, says, Map.of(SectionName.CHANGES, changes));
  }

  private CaseFile caseOf(Story story, Cast cast, int days, Letter letter, String title) {
    story.daysAgo(days);
    String tracking = reports.arrives(Source.FORM, letter);
    story.after(Duration.ofHours(3));
    cases.answered(cast, tracking, "Thank you. A person has read it and we are trying it out now.");
    CaseFile file = cases.from(cast, tracking, title);
    story.after(Duration.ofHours(20));
    CaseFile taken = cases.taken(cast, file, Role.PUBLISHER, Role.COMMS, Role.ENGINEER);
    return cases.moved(
        cast,
        Role.ANALYST,
        taken,
        CaseState.VALIDATING,
        Map.of(Particular.PRODUCT_AND_VERSION, letter.product() + " " + letter.version()));
  }
}
