package org.bellbuoy.parsing.child;

import java.util.List;
import org.bellbuoy.parsing.Inside;

/// Looks into many files without a process for each; for tests that try very many.
public final class LookAtMany {

  private LookAtMany() {}

  public static Inside at(byte[] file) {
    return at(file, List.of());
  }

  public static Inside at(byte[] file, List<Integer> path) {
    return new ArchiveLook().look(file, path).inside();
  }
}
