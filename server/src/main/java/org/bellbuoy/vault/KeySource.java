package org.bellbuoy.vault;

import java.util.List;
import java.util.Optional;

/// Where master keys come from: a file, the environment, or a file that a KMS has wrapped.
sealed interface KeySource permits FiledKeys, GivenKeys {

  /// The key that was in force last, as far as this place knows.
  Optional<MasterKey> current();

  /// A key that is to follow it, or that has followed it already in the database.
  Optional<MasterKey> next();

  /// Makes a key where there is none yet.
  MasterKey first();

  /// Makes the key that is to follow, or takes the one that is there for that.
  MasterKey prepareNext();

  /// The next key is the only one from here on.
  void promote();

  /// How a sentence names this place.
  String words();

  default List<MasterKey> all() {
    return java.util.stream.Stream.of(current(), next()).flatMap(Optional::stream).toList();
  }
}
