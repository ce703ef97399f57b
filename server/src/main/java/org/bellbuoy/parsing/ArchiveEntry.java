package org.bellbuoy.parsing;

import java.util.List;

/// One line of an archive's list. Everything in it is what the archive claims.
///
/// @param number its place in the list, from zero
/// @param size in bytes once it is unpacked
/// @param form what its first bytes are; told of files only
/// @param target what a link points to, or empty
public record ArchiveEntry(
    int number,
    String name,
    long size,
    EntryKind kind,
    FileForm form,
    String target,
    List<EntryMark> marks) {

  public ArchiveEntry {
    marks = List.copyOf(marks);
  }

  /// Whether it can be looked at here.
  public boolean opens() {
    return kind == EntryKind.FILE
        && form.opens()
        && marks.stream()
            .noneMatch(mark ->
                mark == EntryMark.ENCRYPTED
                    || mark == EntryMark.DENSE
                    || mark == EntryMark.STRANGE);
  }
}
