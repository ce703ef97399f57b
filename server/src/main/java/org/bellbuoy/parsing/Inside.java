package org.bellbuoy.parsing;

import java.util.List;

/// What was seen at one place in a file that somebody sent.
public sealed interface Inside {

  /// An archive: what it says is in it. Nothing of it was written anywhere.
  record Listing(FileForm form, List<ArchiveEntry> entries) implements Inside {
    public Listing {
      entries = List.copyOf(entries);
    }
  }

  /// Text, with every character that cannot be seen made visible.
  ///
  /// @param whole whether it is all of it
  record Text(String words, boolean whole) implements Inside {}

  /// A picture, drawn anew: no byte of the file is in it.
  final class Picture implements Inside {
    private final byte[] png;

    public Picture(byte[] png) {
      this.png = png;
    }

    /// Not copied: for the answer and nothing else.
    public byte[] png() {
      return png;
    }
  }

  /// It is not shown.
  record Unopened(ArchiveTrouble trouble) implements Inside {}
}
