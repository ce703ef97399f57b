package org.bellbuoy.standards.facts;

import java.time.Instant;

/// One published change: what changed, and whether a reader must act again.
public record Revision(String number, Instant date, String summary, boolean mustActAgain) {

  public Revision {
    number = Texts.required(number, "the number of a revision");
    summary = Texts.required(summary, "the summary of revision " + number);
  }
}
