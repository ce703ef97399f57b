package org.bellbuoy.intake;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.delivery.MailAccounts;
import org.bellbuoy.delivery.QueueLetter;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Person;
import org.bellbuoy.identity.PersonState;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Words;
import org.springframework.stereotype.Component;

/// Calls the people of intake when a message could not be read, by mail and once an hour at most:
/// whoever sends a thousand of them does not fill our own mailboxes. Each waits at the desk anyway.
@Component
class MailAlarm {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final People people;
  private final MailAccounts accounts;
  private final QueueLetter letters;
  private final MailToldStore told;
  private final Clock clock;

  MailAlarm(
      People people, MailAccounts accounts, QueueLetter letters, MailToldStore told, Clock clock) {
    this.people = people;
    this.accounts = accounts;
    this.letters = letters;
    this.told = told;
    this.clock = clock;
  }

  void raise(UUID report, String tracking) {
    if (accounts.areSet() && told.mayTell("alarm", clock.instant())) {
      Words words = Words.of("intake");
      people.all(HOUSE).stream()
          .filter(MailAlarm::isOfIntake)
          .forEach(person ->
              letters.queueAutomatic(
                  report,
                  person.email(),
                  words.say("mail.alarm.subject"),
                  words.say("mail.alarm", tracking),
                  List.of()));
    }
  }

  private static boolean isOfIntake(Person person) {
    return person.state() == PersonState.ACTIVE && person.roles().contains(Role.INTAKE);
  }
}
