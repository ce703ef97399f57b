package org.bellbuoy.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.bellbuoy.standards.ledger.Bundle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// Writes the whole ledger as it stands into a [Bundle], out of one snapshot.
///
/// Nothing is checked or mended on the way: what is wrong in the database is wrong in the bundle.
@Component
public class WriteBundle {

  private interface Writing {
    void go() throws IOException;
  }

  private final Walk walk;
  private final CheckpointKeys keys;

  WriteBundle(Walk walk, CheckpointKeys keys) {
    this.walk = walk;
    this.keys = keys;
  }

  @Transactional(isolation = Isolation.REPEATABLE_READ)
  public void write(OutputStream out) {
    writing(() -> {
      Bundle bundle = new Bundle(out, keys.known());
      walk.along(
          place ->
              writing(() ->
                  bundle.entry(
                      place.position(),
                      Optional.ofNullable(place.content()),
                      Optional.ofNullable(place.kept()))),
          note -> writing(() -> bundle.checkpoint(note)));
      bundle.end();
    });
  }

  private static void writing(Writing line) {
    try {
      line.go();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
