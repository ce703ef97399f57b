package org.bellbuoy.incidents;

import java.util.List;
import org.bellbuoy.cases.CaseFile;

/// An incident with its words, as its circle reads it.
///
/// @param cases those linked cases that the viewer may read
/// @param hiddenCases how many more are linked
public record IncidentFile(
    Incident incident,
    String what,
    List<IncidentStep> steps,
    List<CaseFile> cases,
    int hiddenCases) {

  public IncidentFile {
    steps = List.copyOf(steps);
    cases = List.copyOf(cases);
  }
}
