package org.bellbuoy.standards.cve;

import java.util.ArrayList;
import java.util.List;

/// Collects warnings in the order in which a record is read.
final class Warnings {

  private final List<CveWarning> all = new ArrayList<>();

  void add(CveWarningKind kind, String pointer, String sentence) {
    all.add(new CveWarning(kind, pointer, sentence));
  }

  List<CveWarning> all() {
    return List.copyOf(all);
  }
}
