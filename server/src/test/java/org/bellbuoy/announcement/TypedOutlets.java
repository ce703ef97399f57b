package org.bellbuoy.announcement;

import java.util.Arrays;
import java.util.Locale;

/// Outlets of every kind as an administrator types them, at services that a test plays.
final class TypedOutlets {

  private TypedOutlets() {}

  /// @param proposed `yes` when a file is to come as a pull request
  static OutletForm of(OutletKind kind, Elsewhere at, String proposed) {
    What what = Arrays.stream(What.values()).filter(kind::takes).findFirst().orElseThrow();
    return new OutletForm(
        kind.name().toLowerCase(Locale.ROOT),
        what.name().toLowerCase(Locale.ROOT),
        "Our " + kind.words(),
        at.address(),
        "",
        space(kind),
        "notes",
        proposed,
        "us@example.com",
        secret(kind));
  }

  private static String space(OutletKind kind) {
    return switch (kind) {
      case GITHUB_ISSUES, GITHUB_FILES, GITLAB_ISSUES -> "acme/issues";
      case JIRA_ISSUES -> "SEC";
      case WORDPRESS, GHOST, MASTODON, BLUESKY, X -> "";
    };
  }

  private static String secret(OutletKind kind) {
    return switch (kind) {
      case X -> "key keySecret token tokenSecret";
      case GHOST -> "0123456789abcdef01234567:" + "ab".repeat(32);
      default -> "hush-" + kind;
    };
  }
}
