package org.bellbuoy.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What stands beside a password: codes of a generator, and recovery codes.
@Component
class SecondFactors {

  static final int RECOVERY_CODES = 10;
  private static final int SECRET_BYTES = 20;

  /// Enough that nobody can try them, so that a keyed hash is enough (ASVS 5.0, 6.5.2).
  private static final int RECOVERY_BYTES = 15;

  private final CodeGeneratorStore generators;
  private final RecoveryCodeStore recovery;
  private final PasskeyStore passkeys;
  private final Personal personal;
  private final Pepper pepper;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  SecondFactors(
      CodeGeneratorStore generators,
      RecoveryCodeStore recovery,
      PasskeyStore passkeys,
      Personal personal,
      Pepper pepper,
      Clock clock) {
    this.generators = generators;
    this.recovery = recovery;
    this.passkeys = passkeys;
    this.personal = personal;
    this.pepper = pepper;
    this.clock = clock;
  }

  WaysIn of(UUID person) {
    return new WaysIn(
        passkeys.of(person).size(), generators.isConfirmed(person), recovery.left(person));
  }

  /// A new secret, in place of one that was never confirmed; empty when one is in use.
  Optional<String> begin(UUID person) {
    String secret = Base32.of(bytes(SECRET_BYTES));
    boolean put =
        generators.begin(
            person, personal.seal(person, Personal.Field.GENERATOR, secret), clock.instant());
    return put ? Optional.of(secret) : Optional.empty();
  }

  /// The secret that waits for its first code.
  Optional<String> waiting(UUID person) {
    return generators.hold(person).filter(row -> row.confirmedAt().isEmpty()).map(this::secret);
  }

  boolean confirm(UUID person, String code) {
    return generators
        .hold(person)
        .filter(row -> row.confirmedAt().isEmpty())
        .map(row -> takes(row, code))
        .orElse(false);
  }

  /// Is this a code of now that was never used? Uses it up.
  boolean takesCode(UUID person, String code) {
    return generators
        .hold(person)
        .filter(row -> row.confirmedAt().isPresent())
        .map(row -> takes(row, code))
        .orElse(false);
  }

  /// Takes a code of the generator or a recovery code, and says which it was.
  Optional<Factor> takes(UUID person, String typed) {
    if (takesCode(person, typed)) {
      return Optional.of(Factor.CODE);
    }
    return takesRecovery(person, typed) ? Optional.of(Factor.RECOVERY) : Optional.empty();
  }

  private boolean takes(CodeGeneratorStore.Row row, String code) {
    Instant now = clock.instant();
    byte[] secret = Base32.bytes(secret(row));
    OptionalLong step = OneTimeCodes.match(secret, code, now, row.lastStep());
    step.ifPresent(used -> generators.used(row.person(), used, now));
    return step.isPresent();
  }

  boolean takesRecovery(UUID person, String typed) {
    return recovery.use(person, hash(person, typed), clock.instant());
  }

  /// New recovery codes; the older ones end. Shown once.
  List<String> freshRecovery(UUID person) {
    recovery.removeAll(person);
    List<String> codes =
        Stream.generate(() -> Base32.of(bytes(RECOVERY_BYTES))).limit(RECOVERY_CODES).toList();
    codes.forEach(code -> recovery.add(person, hash(person, code), clock.instant()));
    return codes.stream().map(Base32::grouped).toList();
  }

  boolean removeGenerator(UUID person) {
    return generators.remove(person);
  }

  void forget(UUID person) {
    generators.remove(person);
    recovery.removeAll(person);
  }

  private String secret(CodeGeneratorStore.Row row) {
    return personal.open(Personal.Field.GENERATOR, row.person(), row.secret());
  }

  private byte[] hash(UUID person, String typed) {
    return pepper.hash("recovery " + person, Base32.comparable(typed));
  }

  private byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }
}
