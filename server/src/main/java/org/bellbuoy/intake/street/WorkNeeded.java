package org.bellbuoy.intake.street;

import java.time.Duration;
import org.bellbuoy.intake.Challenge;
import org.bellbuoy.web.Demand;

/// Very many reports come in, or many from one network: a program does some work first.
record WorkNeeded(Challenge asked, Duration retryAfter) implements Demand {

  static final String HEADER = "Bellbuoy-Proof";

  @Override
  public String code() {
    return "work-needed";
  }

  @Override
  public Kind kind() {
    return Kind.TOO_MUCH;
  }

  @Override
  public String sentence() {
    return "Very many reports are coming in. Nothing was stored. Do the work of the challenge and"
        + " send this again with its result in the header "
        + HEADER
        + ": for each part from 0 on find a number such that the SHA-256 of text:part:number begins"
        + " with so many zero bits; then send the text, a semicolon, and the numbers with commas"
        + " between them. Or come again later, use the form, or write to us by mail.";
  }

  @Override
  public Work challenge() {
    return new Work(asked.text(), asked.bits(), asked.parts(), asked.until(), HEADER);
  }
}
