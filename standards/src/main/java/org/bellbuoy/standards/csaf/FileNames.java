package org.bellbuoy.standards.csaf;

import java.util.Locale;
import java.util.regex.Pattern;

/// The file name that CSAF 5.1 prescribes for a tracking id.
public final class FileNames {
  private static final Pattern STRANGE = Pattern.compile("[^+\\-a-z0-9]+");

  private FileNames() {}

  /// Lower case, each run of other characters one underscore, `.json` behind.
  public static String of(String trackingId) {
    return STRANGE.matcher(trackingId.toLowerCase(Locale.ROOT)).replaceAll("_") + ".json";
  }
}
