package org.bellbuoy.parsing.child;

import java.util.List;
import org.bellbuoy.parsing.ArchiveEntry;

/// An archive whose list was read.
interface Folder {

  List<ArchiveEntry> entries();

  /// What an entry unpacks to.
  ///
  /// @throws NotShown when it may not be unpacked, or is not what the list says
  byte[] content(int number);
}
