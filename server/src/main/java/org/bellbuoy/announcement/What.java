package org.bellbuoy.announcement;

import org.bellbuoy.standards.surfaces.TextKind;
import org.bellbuoy.web.Part;
import org.bellbuoy.web.PartsInUse;

/// Which of the texts about an advisory is put somewhere.
public enum What {
  ISSUE("Public issue", Part.ISSUE_TRACKER, TextKind.ISSUE),
  RELEASE_NOTES("Release notes", Part.RELEASE_NOTES, TextKind.RELEASE_NOTE),
  BLOG("Blog post", Part.BLOG, TextKind.BLOG),
  SOCIAL("Social post", Part.SOCIAL, TextKind.SOCIAL);

  private final String words;
  private final Part part;
  private final TextKind kind;

  What(String words, Part part, TextKind kind) {
    this.words = words;
    this.part = part;
    this.kind = kind;
  }

  /// Whether the vendor has a place for it at all.
  public boolean isUsed(PartsInUse parts) {
    return parts.uses(part);
  }

  public String words() {
    return words;
  }

  /// As what it is read back.
  TextKind kind() {
    return kind;
  }
}
