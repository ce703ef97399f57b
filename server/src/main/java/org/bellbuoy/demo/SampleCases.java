package org.bellbuoy.demo;

import java.util.Map;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CaseState;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.MoveCase;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.cases.OwnCase;
import org.bellbuoy.cases.Particular;
import org.bellbuoy.cases.WriteNote;
import org.bellbuoy.embargo.AddToCircle;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.AnswerReport;
import org.bellbuoy.intake.LinkReport;
import org.bellbuoy.intake.SubjectId;
import org.springframework.stereotype.Component;

/// Works on cases as the sample vendor's staff would.
@Component
class SampleCases {

  private final OpenCase open;
  private final OwnCase own;
  private final MoveCase move;
  private final WriteNote note;
  private final AddToCircle circle;
  private final Cases cases;
  private final AnswerReport answer;
  private final LinkReport link;

  SampleCases(
      OpenCase open,
      OwnCase own,
      MoveCase move,
      WriteNote note,
      AddToCircle circle,
      Cases cases,
      AnswerReport answer,
      LinkReport link) {
    this.open = open;
    this.own = own;
    this.move = move;
    this.note = note;
    this.circle = circle;
    this.cases = cases;
    this.answer = answer;
    this.link = link;
  }

  void answered(Cast cast, String tracking, String words) {
    answer.answer(cast.the(Role.INTAKE), tracking, words);
  }

  /// A case made out of a report, which is new and belongs to nobody yet.
  CaseFile from(Cast cast, String tracking, String title) {
    CaseFile file = opened(cast, title);
    link.link(cast.the(Role.INTAKE), tracking, new SubjectId(file.id().value()), file.embargo());
    return file;
  }

  CaseFile opened(Cast cast, String title) {
    Viewer.Staff intake = cast.the(Role.INTAKE);
    return cases.get(intake, open.open(intake, title));
  }

  /// The analyst owns it and it is looked at; those whose work it is know of it.
  CaseFile taken(Cast cast, CaseFile file, Role... more) {
    Viewer.Staff intake = cast.the(Role.INTAKE);
    own.give(intake, file.code(), cast.the(Role.ANALYST).personId(), file.version());
    circle.add(intake, file.embargo(), cast.the(Role.LEAD).personId());
    for (Role role : more) {
      circle.add(intake, file.embargo(), cast.the(role).personId());
    }
    return moved(cast, Role.INTAKE, file, CaseState.TRIAGE, Map.of());
  }

  CaseFile moved(Cast cast, Role by, CaseFile file, CaseState to, Map<Particular, String> said) {
    Viewer.Staff person = cast.the(by);
    long version = cases.get(person, file.code()).version();
    move.move(person, file.code(), to, said, version);
    return cases.get(person, file.code());
  }

  void noted(Cast cast, Role by, CaseFile file, String words) {
    note.write(cast.the(by), file.code(), words);
  }
}
