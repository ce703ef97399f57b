package org.bellbuoy.standards.csaf.provider;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.bellbuoy.standards.csaf.CsafVersion;

/// `index.txt` and `changes.csv` of a folder of documents (requirements 12 and 13). The two files
/// may only name documents that are already there.
public final class Indexes {
  private static final Comparator<PublishedDocument> NEWEST_FIRST =
      Comparator.comparing(PublishedDocument::currentRelease)
          .reversed()
          .thenComparing(PublishedDocument::path);

  private Indexes() {}

  /// One path below the folder per line.
  public static byte[] indexTxt(Collection<PublishedDocument> documents) {
    return documents.stream()
        .map(PublishedDocument::path)
        .sorted()
        .map(path -> path + "\n")
        .collect(Collectors.joining())
        .getBytes(UTF_8);
  }

  /// Path and time of the current release, newest first, no heading. In 2.0 both stand in double
  /// quotes; 2.1 asks for RFC 4180 without them, and no path holds a comma.
  public static byte[] changesCsv(CsafVersion version, Collection<PublishedDocument> documents) {
    return documents.stream()
        .sorted(NEWEST_FIRST)
        .map(each -> change(version, each) + "\n")
        .collect(Collectors.joining())
        .getBytes(UTF_8);
  }

  /// The line of one document.
  public static String change(CsafVersion version, PublishedDocument document) {
    return switch (version) {
      case V2_0 -> "\"%s\",\"%s\"".formatted(document.path(), document.currentRelease());
      case V2_1 -> "%s,%s".formatted(document.path(), document.currentRelease());
    };
  }

  static Comparator<PublishedDocument> newestFirst() {
    return NEWEST_FIRST;
  }
}
