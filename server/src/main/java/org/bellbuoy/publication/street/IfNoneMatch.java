package org.bellbuoy.publication.street;

import org.jspecify.annotations.Nullable;

/// The `If-None-Match` header: a list of entity tags, compared weakly (RFC 9110, 13.1.2).
final class IfNoneMatch {

  private IfNoneMatch() {}

  /// Whether the reader already has what this tag names.
  static boolean holds(@Nullable String header, String tag) {
    if (header == null) {
      return false;
    }
    if (header.strip().equals("*")) {
      return true;
    }
    for (String each : header.split(",", -1)) {
      String candidate = each.strip();
      if ((candidate.startsWith("W/") ? candidate.substring(2) : candidate).equals(tag)) {
        return true;
      }
    }
    return false;
  }
}
