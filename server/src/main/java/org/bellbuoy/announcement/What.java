package org.bellbuoy.announcement;

/// Which of the texts about an advisory is put somewhere.
public enum What {
  ISSUE("Public issue"),
  RELEASE_NOTES("Release notes"),
  BLOG("Blog post"),
  SOCIAL("Social post");

  private final String words;

  What(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
