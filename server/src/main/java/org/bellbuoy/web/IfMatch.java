package org.bellbuoy.web;

import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Refused;
import org.jspecify.annotations.Nullable;

/// The version of a thing as the API carries it: out in `ETag`, back in `If-Match`.
public final class IfMatch {

  private static final int MOST_DIGITS = 18;

  private IfMatch() {}

  /// The entity tag that stands for this version.
  public static String tag(long version) {
    return "\"" + version + "\"";
  }

  /// The version the caller has read. Refuses a missing header and anything but one tag of ours.
  public static long version(@Nullable String header) {
    String digits = header == null ? "" : header.strip().replaceAll("^\"|\"$", "");
    if (!digits.matches("[0-9]{1," + MOST_DIGITS + "}")) {
      throw new Refused(
          Invalid.of("If-Match", "Send the ETag of the version you have read in If-Match."));
    }
    return Long.parseLong(digits);
  }
}
