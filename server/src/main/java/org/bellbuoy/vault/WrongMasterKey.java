package org.bellbuoy.vault;

import java.nio.file.Path;
import java.util.UUID;

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

  static WrongMasterKey bookMissing(Path path) {
    return new WrongMasterKey(
        "The book of erasable keys is missing: without %s nothing opens. Nothing was changed."
            .formatted(path));
  }

  static WrongMasterKey bookFound(UUID expected, UUID found, Path path) {
    return new WrongMasterKey(
        "The book of erasable keys is the wrong one: expected %s, found %s in %s. Nothing was changed."
            .formatted(expected, found, path));
  }

  static WrongMasterKey missing(String expected, String from) {
    return new WrongMasterKey(
        "The master key is missing: expected fingerprint %s, found nothing in %s. Nothing was changed."
            .formatted(expected, from));
  }
}
