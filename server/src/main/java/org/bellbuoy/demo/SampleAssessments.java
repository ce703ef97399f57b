package org.bellbuoy.demo;

import java.time.LocalDate;
import java.util.List;
import org.bellbuoy.assessment.AssessSeverity;
import org.bellbuoy.assessment.ExploitationForm;
import org.bellbuoy.assessment.JudgementForm;
import org.bellbuoy.assessment.LineForm;
import org.bellbuoy.assessment.RemediesForm;
import org.bellbuoy.assessment.SetAffected;
import org.bellbuoy.assessment.StateExploitation;
import org.bellbuoy.assessment.StateRemedies;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// Judges cases as the sample vendor's analyst would.
@Component
class SampleAssessments {

  private final AssessSeverity severity;
  private final SetAffected affected;
  private final StateExploitation exploitation;
  private final StateRemedies remedies;

  SampleAssessments(
      AssessSeverity severity,
      SetAffected affected,
      StateExploitation exploitation,
      StateRemedies remedies) {
    this.severity = severity;
    this.affected = affected;
    this.exploitation = exploitation;
    this.remedies = remedies;
  }

  /// @param on the day of the judgement
  void judge(Cast cast, CaseFile file, Judged judged, LocalDate on) {
    Viewer analyst = cast.the(Role.ANALYST);
    JudgementForm level =
        new JudgementForm(
            null, judged.vector(), null, null, null, null, judged.reason(), judged.cwe());
    severity.execute(analyst, file.id(), level, 0);
    affected.execute(analyst, file.id(), judged.lines(), 1);
    ExploitationForm known =
        new ExploitationForm("none-known", "We know of no attack that uses it.", "", on.toString());
    exploitation.execute(analyst, file.id(), known, 2);
    RemediesForm what = new RemediesForm(judged.fixKind(), judged.fix(), judged.mitigation(), "");
    remedies.execute(analyst, file.id(), what, 3);
  }

  /// What is judged about one case.
  record Judged(
      String vector,
      String reason,
      String cwe,
      String fixKind,
      String fix,
      String mitigation,
      List<LineForm> lines) {

    Judged {
      lines = List.copyOf(lines);
    }
  }

  static LineForm hit(String stream, String from, String before) {
    return new LineForm(
        SampleCatalog.SERVER,
        stream,
        "affected",
        false,
        from,
        before,
        null,
        null,
        null,
        null,
        null);
  }

  /// Up to and with the last release that is public; the one that mends it is still hidden.
  static LineForm hitUpTo(String stream, String from, String last) {
    return new LineForm(
        SampleCatalog.SERVER, stream, "affected", false, from, null, last, null, null, null, null);
  }

  static LineForm agent(String from, String before, String condition) {
    return new LineForm(
        SampleCatalog.AGENT,
        "7",
        "affected",
        false,
        from,
        before,
        null,
        null,
        null,
        null,
        condition);
  }

  static LineForm freeAgent(String why) {
    return new LineForm(
        SampleCatalog.AGENT,
        "7",
        "not-affected",
        false,
        null,
        null,
        null,
        "vulnerable_code_not_present",
        why,
        null,
        null);
  }

  static LineForm free(String stream) {
    return new LineForm(
        SampleCatalog.SERVER,
        stream,
        "not-affected",
        false,
        null,
        null,
        null,
        "vulnerable_code_not_present",
        "This line came before the change that brought it.",
        null,
        null);
  }
}
