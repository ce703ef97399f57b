package org.bellbuoy.identity;

import java.util.UUID;
import org.bellbuoy.kernel.Reading;
import org.springframework.stereotype.Component;

/// Examines a chosen password and stores its hash, sealed.
@Component
class PasswordSetting {

  private final CredentialStore credentials;
  private final Passwords passwords;
  private final Personal personal;

  PasswordSetting(CredentialStore credentials, Passwords passwords, Personal personal) {
    this.credentials = credentials;
    this.passwords = passwords;
    this.personal = personal;
  }

  Reading examine(Reading reading, PersonRow person, String password) {
    String email = personal.open(Personal.Field.EMAIL, person.id(), person.email());
    return examine(reading, email, password);
  }

  Reading examine(Reading reading, String email, String password) {
    passwords.examine(reading, "password", password, email);
    return reading;
  }

  void set(UUID person, String password) {
    String hash = passwords.hash(password);
    credentials.set(person, personal.seal(person, Personal.Field.PASSWORD, hash));
  }
}
