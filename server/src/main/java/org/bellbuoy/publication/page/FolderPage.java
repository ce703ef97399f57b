package org.bellbuoy.publication.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A directory listing of the public tree (CSAF 2.0, 7.1.14).
///
/// @param path the folder's address, beginning and ending with a slash
/// @param parent the folder above, or null at the top
public record FolderPage(String path, @Nullable String parent, List<Entry> entries) {

  public FolderPage {
    entries = List.copyOf(entries);
  }

  /// One file or folder.
  ///
  /// @param name as in the address, folders with a slash at the end
  /// @param size in words, empty for a folder
  /// @param changed in words
  public record Entry(String name, String size, String changed) {}
}
