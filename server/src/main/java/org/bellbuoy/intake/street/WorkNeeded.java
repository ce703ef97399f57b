package org.bellbuoy.intake.street;

import java.time.Duration;
import java.util.Optional;
import org.bellbuoy.intake.Challenge;
import org.bellbuoy.web.Demand;

/// Very many come at once, or many from one network: whoever is next does some work first.
///
/// @param rush what comes in such numbers
/// @param waiting for people, where waiting helps
record WorkNeeded(Challenge asked, Duration retryAfter, Rush rush, Optional<Wait> waiting)
    implements Demand {

  /// What very many do at once.
  enum Rush {
    REPORTS("Very many reports are coming in."),
    CODES("Very many wrong receipt codes are being tried.");

    private final String sentence;

    Rush(String sentence) {
      this.sentence = sentence;
    }
  }

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
    return rush.sentence
        + " Nothing was stored. Do the work of the challenge and"
        + " send this again with its result in the header "
        + HEADER
        + ": for each part from 0 on find a number such that the SHA-256 of text:part:number begins"
        + " with so many zero bits; then send the text, a semicolon, and the numbers with commas"
        + " between them. Or come again later, use the form, or write to us by mail.";
  }

  @Override
  public Work challenge() {
    return work(asked);
  }

  static Work work(Challenge asked) {
    return new Work(asked.text(), asked.bits(), asked.parts(), asked.until(), HEADER);
  }
}
