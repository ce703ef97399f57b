package org.bellbuoy.correspondence.jobs;

import org.bellbuoy.correspondence.HearConfirmations;
import org.bellbuoy.correspondence.HearDateAnswers;
import org.bellbuoy.correspondence.HearOneTimeNotes;
import org.bellbuoy.correspondence.HearReporters;
import org.bellbuoy.correspondence.HearSayings;
import org.bellbuoy.correspondence.HearWishes;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Once a second, looks for what reporters put in at the street.
@Component
class StreetPost {

  private final HearReporters deed;
  private final HearDateAnswers dates;

  private final HearSayings sayings;
  private final HearConfirmations confirmations;
  private final HearOneTimeNotes notes;
  private final HearWishes wishes;

  StreetPost(
      HearReporters deed,
      HearDateAnswers dates,
      HearSayings sayings,
      HearConfirmations confirmations,
      HearOneTimeNotes notes,
      HearWishes wishes) {
    this.wishes = wishes;
    this.notes = notes;
    this.confirmations = confirmations;
    this.sayings = sayings;
    this.dates = dates;
    this.deed = deed;
  }

  @Scheduled(fixedDelay = 1_000)
  void collect() {
    dates.hear();
    sayings.hear();
    confirmations.hear();
    notes.hear();
    wishes.hear();
    int heard;
    do {
      heard = deed.hear();
    } while (heard > 0);
  }
}
