package org.bellbuoy.standards.outside;

import java.net.URI;
import java.util.List;

/// One cause, and all that was seen of it.
///
/// @param id the name that programs know it by, such as `key` or `folder-missing`
/// @param severity of the worst symptom
/// @param address where to begin
/// @param sentence what is wrong and how to mend it
public record Cause(
    String id, Severity severity, URI address, String sentence, List<Symptom> symptoms) {

  public Cause {
    symptoms = List.copyOf(symptoms);
  }
}
