package org.bellbuoy.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Heavy;
import org.springframework.stereotype.Component;

/// The vendor's OpenPGP keys: the one in force and those it replaced.
@Component
public class OwnKeys {

  /// Days before its end at which a key is warned of, the latest last: when it has ended.
  static final List<Integer> WARNINGS = List.of(90, 30, 7, 0);

  private static final long DAY_SECONDS = Duration.ofDays(1).toSeconds();

  private final PgpKeyStore store;
  private final Heavy heavy;
  private final Authority authority;
  private final Clock clock;
  private final Map<String, Optional<Instant>> ends = new ConcurrentHashMap<>();

  OwnKeys(PgpKeyStore store, Heavy heavy, Authority authority, Clock clock) {
    this.store = store;
    this.heavy = heavy;
    this.authority = authority;
    this.clock = clock;
  }

  /// Every key there ever was, the one in force first.
  public List<OwnKey> all(Viewer viewer) {
    authority.require(viewer, Permission.MANAGE_KEYS);
    return store.all().stream().map(this::known).toList();
  }

  /// Those that the world is told of: the one in force, and those replaced a short while ago.
  public List<OwnKey> named(Viewer viewer) {
    Instant now = clock.instant();
    return all(viewer).stream().filter(key -> key.isNamed(now)).toList();
  }

  /// Days until the key in force ends, if that is at most ninety; negative when it has ended.
  public Optional<Long> daysLeft(Viewer viewer) {
    Instant now = clock.instant();
    return all(viewer).stream()
        .filter(OwnKey::inForce)
        .flatMap(key -> Optional.ofNullable(key.end()).stream())
        .map(end -> Math.floorDiv(Duration.between(now, end).toSeconds(), DAY_SECONDS))
        .filter(days -> days <= WARNINGS.getFirst())
        .findFirst();
  }

  /// The public half as it lies in a Web Key Directory: without armour.
  public byte[] binary(OwnKey key) {
    return heavy.run(() -> PgpKey.binary(key.armored()));
  }

  private OwnKey known(PgpKeyStore.Kept kept) {
    Optional<Instant> end =
        ends.computeIfAbsent(
            kept.armoredPublic(),
            armored -> heavy.run(() -> Optional.ofNullable(PgpKey.end(armored))));
    return new OwnKey(
        kept.id(),
        kept.fingerprint(),
        kept.armoredPublic(),
        kept.made(),
        end.orElse(null),
        kept.retired().orElse(null));
  }
}
