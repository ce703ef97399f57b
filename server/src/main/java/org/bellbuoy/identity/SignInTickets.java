package org.bellbuoy.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellbuoy.vault.Hashes;
import org.springframework.stereotype.Component;

/// What whoever typed the right password carries to the second step. It opens nothing by itself, so
/// it is not stored.
@Component
class SignInTickets {

  static final Duration LIFE = Duration.ofMinutes(5);
  private static final Pattern FORM =
      Pattern.compile("([0-9a-f-]{36})\\.(\\d{1,12})\\.([0-9a-f]{64})");

  private final Pepper pepper;
  private final Clock clock;

  SignInTickets(Pepper pepper, Clock clock) {
    this.pepper = pepper;
    this.clock = clock;
  }

  String make(UUID person) {
    long end = clock.instant().plus(LIFE).getEpochSecond();
    return person + "." + end + "." + code(person.toString(), end);
  }

  /// Whose password was right; empty when it is forged or has run out.
  Optional<UUID> read(String ticket) {
    Matcher parts = FORM.matcher(ticket);
    if (!parts.matches()) {
      return Optional.empty();
    }
    long end = Long.parseLong(parts.group(2));
    boolean ours =
        Hashes.same(Hashes.sha256(parts.group(3)), Hashes.sha256(code(parts.group(1), end)));
    boolean good = ours && clock.instant().isBefore(Instant.ofEpochSecond(end));
    return good ? Optional.of(UUID.fromString(parts.group(1))) : Optional.empty();
  }

  private String code(String person, long end) {
    return pepper.hex("second step", person + "." + end);
  }
}
