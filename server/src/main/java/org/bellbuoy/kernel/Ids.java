package org.bellbuoy.kernel;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.UUIDClock;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Makes ids: time-ordered ones (UUIDv7) that are stored and never shown, and random codes that
/// are.
@Component
@InEveryProcess
public class Ids {

  /// No vowels and none that look alike, so that a code is never a word and can be read aloud.
  private static final String LETTERS = "23456789bcdfghjkmnpqrstvwxz";

  private static final int CODE_LENGTH = 10;

  private final SecureRandom random = new SecureRandom();
  private final TimeBasedEpochGenerator generator;

  public Ids(Clock clock) {
    generator = Generators.timeBasedEpochGenerator(random, clockOf(clock));
  }

  /// Ids made within one millisecond still sort in the order in which they were made.
  public UUID next() {
    return generator.generate();
  }

  /// Ten random characters: what stands in addresses and subjects instead of a stored id.
  public String code() {
    StringBuilder code = new StringBuilder(CODE_LENGTH);
    for (int i = 0; i < CODE_LENGTH; i++) {
      code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return code.toString();
  }

  private static UUIDClock clockOf(Clock clock) {
    return new UUIDClock() {
      @Override
      public long currentTimeMillis() {
        return clock.millis();
      }
    };
  }
}
