package org.bellbuoy.vault;

/// This master key is not the one the database was sealed with. The house does not start.
public final class WrongMasterKey extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WrongMasterKey(String message) {
    super(message);
  }

  static WrongMasterKey found(String expected, String found, String from) {
    return new WrongMasterKey(
        "The master key is the wrong one: expected fingerprint %s, found %s in %s. Nothing was changed."
            .formatted(expected, found, from));
  }

  static WrongMasterKey missing(String expected, String from) {
    return new WrongMasterKey(
        "The master key is missing: expected fingerprint %s, found nothing in %s. Nothing was changed."
            .formatted(expected, from));
  }
}
