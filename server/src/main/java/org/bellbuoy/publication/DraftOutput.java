package org.bellbuoy.publication;

import java.util.List;

/// One output of a draft as it would be, and what a validator says against it.
///
/// @param texts its documents; none where the draft has nothing to say in this form
public record DraftOutput(OutputForm form, List<String> texts, List<OutputFault> faults) {

  public DraftOutput {
    texts = List.copyOf(texts);
    faults = List.copyOf(faults);
  }

  public String text() {
    return String.join("\n", texts);
  }

  public long errors() {
    return faults.stream().filter(OutputFault::stopsIt).count();
  }
}
