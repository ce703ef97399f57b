package planted.house.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.function.Supplier;

/// Asks what time it is, in four ways.
final class ReadsTheClock {

  LocalDate asks() {
    return LocalDate.now();
  }

  long counts() {
    return System.currentTimeMillis();
  }

  Date makes() {
    return new Date();
  }

  Supplier<Instant> points() {
    return Instant::now;
  }
}
