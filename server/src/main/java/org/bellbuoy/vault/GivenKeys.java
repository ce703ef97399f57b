package org.bellbuoy.vault;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Master keys given by the environment. The house cannot change them: whoever gives them gives the
/// next one too when keys are to be rotated.
record GivenKeys(String key, @Nullable String following) implements KeySource {

  private static final String FROM = "the environment";

  @Override
  public Optional<MasterKey> current() {
    return Optional.of(MasterKeyFile.decoded(key, FROM));
  }

  @Override
  public Optional<MasterKey> next() {
    return Optional.ofNullable(following).map(text -> MasterKeyFile.decoded(text, FROM));
  }

  @Override
  public MasterKey first() {
    return MasterKeyFile.decoded(key, FROM);
  }

  @Override
  public MasterKey prepareNext() {
    return next().orElseThrow(() -> new VaultRefusal.NoNextKey().refused());
  }

  @Override
  public void promote() {}

  @Override
  public String words() {
    return FROM;
  }

  @Override
  public String toString() {
    return "GivenKeys[…]";
  }
}
