package org.bellbuoy.vault;

/// The key service that keeps the master key closed does not answer. A house that is starting does
/// not start; one that runs goes on, because it holds the key.
public final class KeyServiceAway extends RuntimeException {

  private static final long serialVersionUID = 1L;

  KeyServiceAway(String service, String why, Throwable cause) {
    super(
        "The key service %s does not answer: %s. Nothing was changed. Start again when it does; a house that runs goes on without it."
            .formatted(service, why),
        cause);
  }
}
