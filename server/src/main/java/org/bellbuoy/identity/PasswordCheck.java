package org.bellbuoy.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Compares what was typed with what is known, before and outside any transaction, so that a crowd
/// of guessers holds no connection of the database while hashes are computed.
///
/// Unknown, not yet active and known accounts cost the same work.
@Component
public class PasswordCheck {

  private final CredentialStore credentials;
  private final Passwords passwords;
  private final Personal personal;
  private final Pepper pepper;
  private final Throttle throttle;

  PasswordCheck(
      CredentialStore credentials,
      Passwords passwords,
      Personal personal,
      Pepper pepper,
      Throttle throttle) {
    this.credentials = credentials;
    this.passwords = passwords;
    this.personal = personal;
    this.pepper = pepper;
    this.throttle = throttle;
  }

  public CheckedPassword of(Credentials typed) {
    byte[] lookup = pepper.hash("email", EmailAddress.comparable(typed.email()));
    List<Throttle.Lane> lanes = throttle.lanes(typed, lookup);
    Arrival arrival = typed.arrival();
    if (!throttle.admits(lanes)) {
      return new CheckedPassword(false, false, Optional.empty(), arrival, lanes);
    }
    Optional<CredentialStore.Row> known = credentials.find(lookup);
    boolean right = passwords.matches(typed.password(), known.map(this::hash));
    return new CheckedPassword(true, right, known.map(CredentialStore.Row::person), arrival, lanes);
  }

  private String hash(CredentialStore.Row row) {
    return personal.open(Personal.Field.PASSWORD, row.person(), row.password());
  }
}
