package org.bellbuoy.evidence;

import java.util.Optional;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// Why somebody takes an evidence pack.
///
/// @param ground one of [PackGround]
/// @param reason in words, such as who asked for it; it stands in the pack and nowhere else
public record PackForm(@Nullable String ground, @Nullable String reason) {

  static final int MOST = 2_000;

  /// What was typed, read.
  record Read(PackGround ground, String reason) {}

  Read read() {
    Reading reading = new Reading();
    Optional<PackGround> chosen = reading.choice("ground", ground, PackGround.class);
    String words = reading.block("reason", reason, MOST);
    reading.finish();
    return new Read(chosen.orElseThrow(), words);
  }
}
