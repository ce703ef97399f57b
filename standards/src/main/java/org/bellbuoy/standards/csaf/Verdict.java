package org.bellbuoy.standards.csaf;

import java.util.List;

/// What is to be thought of a document.
///
/// @param version the CSAF version the document claims, empty when it claims none we know
/// @param valid whether nothing mandatory is broken
public record Verdict(String version, boolean valid, List<Message> messages) {
  public Verdict {
    messages = List.copyOf(messages);
  }

  static Verdict of(String version, List<Message> messages) {
    boolean valid = messages.stream().noneMatch(m -> m.severity() == Severity.ERROR);
    return new Verdict(version, valid, messages);
  }
}
