package org.bellbuoy.intake.street;

import org.bellbuoy.kernel.Refusal;

/// One network has begun very many reports, or added very many files, within an hour.
record DraftsOfOneNetwork() implements Refusal {

  @Override
  public String code() {
    return "drafts-of-one-network";
  }

  @Override
  public Kind kind() {
    return Kind.TOO_MUCH;
  }

  @Override
  public String sentence() {
    return "Very many reports were begun from your network within an hour. This one was not kept."
        + " Send it in an hour, by the API, or write to us by mail.";
  }
}
