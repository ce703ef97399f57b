package org.bellbuoy.assessment;

import org.bellbuoy.kernel.Reading;

/// What a row must say to mean anything: both ends thought of, and a reason where nothing is wrong.
record LineRules(Reading reading, AffectedLine line, int index) {

  void check() {
    start();
    if (line.before() != null && line.last() != null) {
      flaw("before", "give either the version it ends before or the last one, not both.");
    }
    boolean free = line.status() == LineStatus.NOT_AFFECTED;
    if (free && line.justification() == null && line.statement() == null) {
      flaw("justification", "say why it is not affected.");
    }
    if (!free && line.justification() != null) {
      flaw("justification", "a justification belongs to what is not affected.");
    }
  }

  private void start() {
    if (line.allEarlier() && line.from() != null) {
      flaw("from", "give a first version or say “all earlier”, not both.");
    }
    boolean silent = !line.allEarlier() && line.from() == null;
    if (silent && line.status() == LineStatus.AFFECTED) {
      flaw("from", "give the first affected version, or say “all earlier”.");
    } else if (silent
        && (line.stream() == null)
        && (line.before() != null || line.last() != null)) {
      flaw("from", "give the first version, or say “all earlier”.");
    }
  }

  private void flaw(String field, String what) {
    reading.flaw(field + "-" + index, line.called(index + 1) + ": " + what);
  }
}
