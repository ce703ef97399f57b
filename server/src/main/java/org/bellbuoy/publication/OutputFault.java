package org.bellbuoy.publication;

import org.bellbuoy.standards.csaf.Severity;

/// What a validator says against one output of a draft.
///
/// @param test number of the test, or the name of the schema or rule book
/// @param path JSON pointer of the place in the output; empty for all of it
/// @param sentence how to mend it
/// @param place where at the desk it is mended
public record OutputFault(
    OutputForm form, String test, Severity weight, String path, String sentence, String place) {

  public boolean stopsIt() {
    return weight == Severity.ERROR;
  }
}
