package org.bellbuoy.publication;

import java.util.List;

/// What became public, and the files of the tree that changed for it, in the order of writing.
public record Published(String trackingId, List<String> files) {
  public Published {
    files = List.copyOf(files);
  }
}
