package org.bellbuoy.sightings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Heavy;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.vault.Hashes;
import org.springframework.stereotype.Component;

/// Takes in a file of a public list. It reached us when this began. The same file again changes
/// nothing but when we looked last; an older one is refused, because it would take back what a
/// newer one said.
///
/// Refuses: not allowed, invalid, too busy.
@Component
public class ImportList {

  private static final Duration AHEAD = Duration.ofDays(1);

  private final KeepList keep;
  private final Authority authority;
  private final Heavy heavy;
  private final Clock clock;

  ImportList(KeepList keep, Authority authority, Heavy heavy, Clock clock) {
    this.keep = keep;
    this.authority = authority;
    this.heavy = heavy;
    this.clock = clock;
  }

  /// Not one transaction: no connection is held while the file is read.
  public Edition bring(Viewer viewer, PublicList list, byte[] file) {
    authority.require(viewer, Permission.KEEP_SIGHTINGS);
    Instant reached = clock.instant();
    if (file.length == 0) {
      throw Invalid.of("file", "Choose the file.").refused();
    }
    return switch (list) {
      case KEV -> catalogue(viewer, file, reached);
      case EPSS -> scores(viewer, file, reached);
    };
  }

  private Edition catalogue(Viewer viewer, byte[] file, Instant reached) {
    KevFile.Read read = heavy.run(() -> KevFile.read(file));
    requirePast(read.dated(), reached);
    return keep.catalogue(viewer, read, hash(file), reached);
  }

  private Edition scores(Viewer viewer, byte[] file, Instant reached) {
    if (file.length > EpssFile.MOST_BYTES) {
      throw Invalid.of("file", "A file of EPSS has 24 MiB at most.").refused();
    }
    EpssFile.Read read = heavy.run(() -> EpssFile.read(file));
    requirePast(read.dated(), reached);
    return keep.scores(viewer, read, hash(file), reached);
  }

  /// A file from the future would keep out every later one.
  private static void requirePast(Instant dated, Instant reached) {
    if (dated.isAfter(reached.plus(AHEAD))) {
      throw Invalid.of("file", "It says that it was made on a day that has not come yet.")
          .refused();
    }
  }

  private static String hash(byte[] file) {
    return HexFormat.of().formatHex(Hashes.sha256(file));
  }
}
