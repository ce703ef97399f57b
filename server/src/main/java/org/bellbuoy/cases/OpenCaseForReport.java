package org.bellbuoy.cases;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.embargo.AddToCircle;
import org.bellbuoy.identity.Colleague;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.LinkReport;
import org.bellbuoy.intake.SubjectId;
import org.bellbuoy.kernel.Invalid;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts a report into a case, a new one or one that is there. From then on only the circle of the
/// case reads it.
@Component
public class OpenCaseForReport {

  private final OpenCase open;
  private final Cases cases;
  private final LinkReport link;
  private final AddToCircle add;
  private final People people;

  OpenCaseForReport(OpenCase open, Cases cases, LinkReport link, AddToCircle add, People people) {
    this.open = open;
    this.cases = cases;
    this.link = link;
    this.add = add;
    this.people = people;
  }

  /// Opens a case for the report and lets these people know of it.
  ///
  /// @param letIn codes of colleagues
  /// @return the code of the new case
  @Transactional
  public String open(Viewer viewer, String tracking, String title, Collection<String> letIn) {
    List<UUID> people = letIn.stream().distinct().map(each -> colleague(viewer, each)).toList();
    String code = open(viewer, tracking, title);
    CaseFile file = cases.get(viewer, code);
    people.forEach(person -> add.add(viewer, file.embargo(), person));
    return code;
  }

  /// Opens a case for a report that named who is to know of it; nobody has decided yet what it is.
  @Transactional
  public void route(Viewer.Machine house, String tracking, String title, List<UUID> circle) {
    CaseFile file = cases.get(house, open.open(house, title, circle));
    link.route(house, tracking, new SubjectId(file.id().value()), file.embargo());
  }

  private UUID colleague(Viewer viewer, String code) {
    return people
        .colleague(viewer, code)
        .map(Colleague::id)
        .orElseThrow(() -> Invalid.of("letIn", "Choose people of the staff.").refused());
  }

  /// Opens a case for the report.
  ///
  /// @return the code of the new case
  @Transactional
  public String open(Viewer viewer, String tracking, String title) {
    String code = open.open(viewer, title);
    link(viewer, tracking, code);
    return code;
  }

  /// Adds the report to a case that the viewer may know of.
  @Transactional
  public void link(Viewer viewer, String tracking, String code) {
    CaseFile file = cases.get(viewer, code);
    link.link(viewer, tracking, new SubjectId(file.id().value()), file.embargo());
  }
}
