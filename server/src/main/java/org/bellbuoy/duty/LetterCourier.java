package org.bellbuoy.duty;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.delivery.MailAccounts;
import org.bellbuoy.delivery.QueueLetter;
import org.bellbuoy.delivery.QueueSignal;
import org.bellbuoy.delivery.Signal;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Installation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes letters under a constant subject, where a mail server is set.
@Component
class LetterCourier implements Courier {

  static final String SUBJECT = "Something waits at the desk";

  private static final Viewer HOUSE = new Viewer.Machine();

  private final QueueLetter letters;
  private final QueueSignal signals;
  private final MailAccounts accounts;
  private final People people;
  private final Installation installation;

  LetterCourier(
      QueueLetter letters,
      QueueSignal signals,
      MailAccounts accounts,
      People people,
      Installation installation) {
    this.letters = letters;
    this.signals = signals;
    this.accounts = accounts;
    this.people = people;
    this.installation = installation;
  }

  @Override
  public void tell(UUID about, UUID person, String words) {
    if (!accounts.areSet()) {
      return;
    }
    people
        .find(HOUSE, person)
        .ifPresent(each ->
            letters.queue(about, each.email(), SUBJECT, words + "\n\n" + link() + "\n", List.of()));
  }

  @Override
  public void announce(UUID about, String event, String words, Instant at, @Nullable Instant due) {
    signals.queue(about, new Signal(event, words, link(), at, due));
  }

  private String link() {
    return installation.deskUrl() + "/duty";
  }
}
