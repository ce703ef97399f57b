package org.bellbuoy.parsing.child;

import org.bellbuoy.parsing.ArchiveTrouble;

/// Something in a file crossed a limit or a rule.
final class NotShown extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final ArchiveTrouble trouble;

  NotShown(ArchiveTrouble trouble) {
    super(trouble.words(), null, false, false);
    this.trouble = trouble;
  }

  static NotShown differently() {
    return new NotShown(ArchiveTrouble.READ_DIFFERENTLY);
  }

  static NotShown broken() {
    return new NotShown(ArchiveTrouble.BROKEN);
  }

  ArchiveTrouble trouble() {
    return trouble;
  }
}
