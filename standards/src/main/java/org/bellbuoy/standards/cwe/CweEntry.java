package org.bellbuoy.standards.cwe;

import java.util.List;

/// One kind of mistake: id, present name, whether it may be used, and the names it had before.
public record CweEntry(String id, String name, CweUsage usage, List<FormerName> formerNames) {

  public CweEntry {
    formerNames = List.copyOf(formerNames);
  }

  /// A name an entry had, and the last release that used it.
  public record FormerName(String lastRelease, String name) {}

  /// Whether the entry bears this name now.
  public boolean isNamed(String text) {
    return name.equals(text);
  }

  /// Whether the entry ever bore this name.
  public boolean wasEverNamed(String text) {
    return isNamed(text) || formerNames.stream().anyMatch(former -> former.name().equals(text));
  }
}
