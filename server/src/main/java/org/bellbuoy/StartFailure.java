package org.bellbuoy;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellbuoy.operations.StartRefused;
import org.bellbuoy.vault.KeyServiceAway;
import org.bellbuoy.vault.WrongMasterKey;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServerException;

/// Finds, in what a failed start threw, the one sentence a person can act on.
final class StartFailure {

  private StartFailure() {}

  static Optional<StartRefused> in(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .flatMap(cause -> understood(cause).stream())
        .findFirst();
  }

  private static Optional<StartRefused> understood(Throwable cause) {
    return Optional.ofNullable(
        switch (cause) {
          case StartRefused refused -> refused;
          case PortInUseException taken ->
              new StartRefused(
                  StartRefused.Kind.UNAVAILABLE,
                  "Port %d is taken by another program. Stop it, or choose another port with --public-port, --desk-port or --counter-port."
                      .formatted(taken.getPort()),
                  taken);
          case WebServerException unable ->
              new StartRefused(
                  StartRefused.Kind.SETTING,
                  "A door cannot listen: " + rootOf(unable).getMessage(),
                  unable);
          case WrongMasterKey wrong ->
              new StartRefused(
                  StartRefused.Kind.SETTING, String.valueOf(wrong.getMessage()), wrong);
          case KeyServiceAway away ->
              new StartRefused(
                  StartRefused.Kind.UNAVAILABLE, String.valueOf(away.getMessage()), away);
          case UncheckedIOException unwritable ->
              new StartRefused(
                  StartRefused.Kind.CANNOT_CREATE,
                  unwritable.getMessage() + ": " + rootOf(unwritable).getMessage(),
                  unwritable);
          default -> null;
        });
  }

  private static Throwable rootOf(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}
