package org.bellbuoy.parsing;

import java.util.List;

/// What was seen in a file, and by which way.
///
/// @param trail the names of the entries that lead to the place
public record Looked(List<String> trail, Inside inside) {

  public Looked {
    trail = List.copyOf(trail);
  }

  static Looked not(ArchiveTrouble trouble) {
    return new Looked(List.of(), new Inside.Unopened(trouble));
  }
}
