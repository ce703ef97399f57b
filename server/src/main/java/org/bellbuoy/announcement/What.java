package org.bellbuoy.announcement;

import org.bellbuoy.web.Part;
import org.bellbuoy.web.PartsInUse;

/// Which of the texts about an advisory is put somewhere.
public enum What {
  ISSUE("Public issue", Part.ISSUE_TRACKER),
  RELEASE_NOTES("Release notes", Part.RELEASE_NOTES),
  BLOG("Blog post", Part.BLOG),
  SOCIAL("Social post", Part.SOCIAL);

  private final String words;
  private final Part part;

  What(String words, Part part) {
    this.words = words;
    this.part = part;
  }

  /// Whether the vendor has a place for it at all.
  public boolean isUsed(PartsInUse parts) {
    return parts.uses(part);
  }

  public String words() {
    return words;
  }
}
