package org.bellbuoy.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Master keys in files: one in force, and beside it the next one while keys are rotated.
record FiledKeys(MasterKeyFile file, MasterKeyFile following) implements KeySource {

  static FiledKeys at(Path path, KeyWrapping wrapping) {
    return new FiledKeys(
        new MasterKeyFile(path, wrapping),
        new MasterKeyFile(path.resolveSibling(path.getFileName() + ".next"), wrapping));
  }

  @Override
  public Optional<MasterKey> current() {
    return file.read();
  }

  @Override
  public Optional<MasterKey> next() {
    return following.read();
  }

  @Override
  public MasterKey first() {
    return file.create();
  }

  @Override
  public MasterKey prepareNext() {
    try {
      new SecretFile(following.path()).remove();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return following.create();
  }

  @Override
  public void promote() {
    try {
      if (Files.exists(following.path())) {
        new SecretFile(file.path()).replaceBy(Files.readAllBytes(following.path()));
        new SecretFile(following.path()).remove();
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException("The master key file cannot be replaced", unwritable);
    }
  }

  @Override
  public String words() {
    return file.plain()
        ? file.path().toString()
        : file.path() + ", wrapped by " + file.wrapping().word();
  }
}
