package org.bellbuoy.announcement;

import java.util.EnumSet;
import java.util.Set;

/// What stands at an outlet, and so how it is spoken to and what it can take.
public enum OutletKind {
  /// GitHub, or GitHub Enterprise under its own address.
  GITHUB_ISSUES("GitHub: an issue", "https://api.github.com/", What.ISSUE),
  /// A file in a repository at GitHub, committed or proposed as a pull request.
  GITHUB_FILES("GitHub: a file", "https://api.github.com/", What.RELEASE_NOTES, What.BLOG),
  GITLAB_ISSUES("GitLab: an issue", "https://gitlab.com/", What.ISSUE),
  JIRA_ISSUES("Jira: an issue", "", What.ISSUE),
  WORDPRESS("WordPress", "", What.BLOG),
  GHOST("Ghost", "", What.BLOG),
  MASTODON("Mastodon", "", What.SOCIAL),
  BLUESKY("Bluesky", "https://bsky.social/", What.SOCIAL),
  /// Signed as OAuth 1.0a says, because its keys do not run out.
  X("X", "https://api.x.com/", What.SOCIAL);

  private final String words;
  private final String address;

  @SuppressWarnings(
      "ImmutableEnumChecker") // Set.copyOf never changes; the checker wants Guava's type
  private final Set<What> takes;

  OutletKind(String words, String address, What first, What... more) {
    this.words = words;
    this.address = address;
    this.takes = Set.copyOf(EnumSet.of(first, more));
  }

  public String words() {
    return words;
  }

  /// Where it usually is; empty where everybody has their own.
  public String usualAddress() {
    return address;
  }

  public boolean takes(What what) {
    return takes.contains(what);
  }

  /// Whether one of many spaces there has to be named: a repository, a project.
  public boolean hasSpaces() {
    return switch (this) {
      case GITHUB_ISSUES, GITHUB_FILES, GITLAB_ISSUES, JIRA_ISSUES -> true;
      case WORDPRESS, GHOST, MASTODON, BLUESKY, X -> false;
    };
  }

  /// Whether the secret belongs to a name that is sent with it.
  public boolean hasUser() {
    return switch (this) {
      case JIRA_ISSUES, WORDPRESS, BLUESKY -> true;
      case GITHUB_ISSUES, GITHUB_FILES, GITLAB_ISSUES, GHOST, MASTODON, X -> false;
    };
  }
}
