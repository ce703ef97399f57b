package org.bellbuoy.intake.street;

import java.net.InetAddress;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.bellbuoy.vault.Hashes;

/// How many reports each network has offered within an hour: 24 bits of IPv4, 56 bits of IPv6,
/// which is about what one household or office has.
///
/// A network is known by a hash with a key of this process only, in memory, and forgotten after the
/// hour. This machine itself is not counted: behind a proxy that nobody named, everybody would be
/// one sender.
final class Senders {

  static final Duration KEPT = Duration.ofHours(1);

  private static final int MOST = 20_000;
  private static final int OF_V4 = 3;
  private static final int OF_V6 = 7;

  private record Counted(Instant since, int reports) {}

  private final byte[] key = new byte[32];
  private final Map<UUID, Counted> networks =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Counted> eldest) {
          return size() > MOST;
        }
      };

  Senders() {
    new SecureRandom().nextBytes(key);
  }

  /// One more; says how many there were with it, 0 for whom is not counted.
  int add(String address, Instant at) {
    return add(address, at, 1);
  }

  /// So many more.
  synchronized int add(String address, Instant at, int more) {
    networks.values().removeIf(counted -> isOver(counted, at));
    byte[] network = network(address);
    if (network.length == 0) {
      return 0;
    }
    UUID hash = UUID.nameUUIDFromBytes(Hashes.sha256(key, network));
    return networks
        .merge(
            hash, new Counted(at, more), (was, _) -> new Counted(was.since(), was.reports() + more))
        .reports();
  }

  /// How many there were.
  synchronized int count(String address, Instant at) {
    byte[] network = network(address);
    Counted counted = networks.get(UUID.nameUUIDFromBytes(Hashes.sha256(key, network)));
    return counted == null || isOver(counted, at) ? 0 : counted.reports();
  }

  private static boolean isOver(Counted counted, Instant at) {
    return Duration.between(counted.since(), at).abs().compareTo(KEPT) >= 0;
  }

  /// Empty for this machine.
  private static byte[] network(String address) {
    try {
      InetAddress from = InetAddress.ofLiteral(address);
      byte[] bytes = from.getAddress();
      return from.isLoopbackAddress()
          ? new byte[0]
          : Arrays.copyOf(bytes, bytes.length > 4 ? OF_V6 : OF_V4);
    } catch (IllegalArgumentException noAddress) {
      return new byte[0];
    }
  }
}
