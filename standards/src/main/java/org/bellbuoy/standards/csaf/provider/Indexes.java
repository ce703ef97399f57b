package org.bellbuoy.standards.csaf.provider;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

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

  /// Path and time of the current release, newest first, both in double quotes, no heading.
  public static byte[] changesCsv(Collection<PublishedDocument> documents) {
    return documents.stream()
        .sorted(NEWEST_FIRST)
        .map(each -> "\"%s\",\"%s\"\n".formatted(each.path(), each.currentRelease()))
        .collect(Collectors.joining())
        .getBytes(UTF_8);
  }

  static Comparator<PublishedDocument> newestFirst() {
    return NEWEST_FIRST;
  }
}
