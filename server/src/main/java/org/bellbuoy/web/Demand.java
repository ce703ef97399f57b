package org.bellbuoy.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bellbuoy.kernel.Refusal;

/// A refusal that says what would turn it into a yes: work to be done, or a time to come again. A
/// program finds it as a member of the problem document (RFC 9457, section 3.2).
public interface Demand extends Refusal {

  Work challenge();

  /// When to come again without it.
  Duration retryAfter();

  /// What a person without a script sends after waiting, and how long that is; empty where waiting
  /// helps nobody.
  default Optional<Wait> waiting() {
    return Optional.empty();
  }

  /// @param ticket that admits whoever waited, once
  record Wait(String ticket, Duration left) {}

  /// Work a program may do to be let in at once.
  ///
  /// @param text what the numbers are looked for
  /// @param bits zero bits with which the SHA-256 of `text:part:number` begins
  /// @param parts how many numbers are looked for, one for each part from 0 on
  /// @param until when it stops counting
  /// @param header in which it is sent back: the text, a semicolon, the numbers with commas
  record Work(String text, int bits, int parts, Instant until, String header) {}
}
