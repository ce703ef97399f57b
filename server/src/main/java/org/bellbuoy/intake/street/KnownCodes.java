package org.bellbuoy.intake.street;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.bellbuoy.vault.Hashes;

/// Which receipt codes opened their mailbox within the hour: by a hash with a key of this process,
/// in memory. Whoever brings one again is asked for nothing, whatever others try.
final class KnownCodes {

  static final Duration KEPT = Duration.ofHours(1);

  private static final int MOST = 20_000;

  private final byte[] key = new byte[32];
  private final Map<UUID, Instant> codes =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Instant> eldest) {
          return size() > MOST;
        }
      };

  KnownCodes() {
    new SecureRandom().nextBytes(key);
  }

  synchronized void add(String code, Instant at) {
    codes.put(hash(code), at);
  }

  synchronized boolean holds(String code, Instant at) {
    Instant opened = codes.get(hash(code));
    return opened != null && Duration.between(opened, at).abs().compareTo(KEPT) < 0;
  }

  private UUID hash(String code) {
    return UUID.nameUUIDFromBytes(Hashes.sha256(key, code.getBytes(StandardCharsets.UTF_8)));
  }
}
