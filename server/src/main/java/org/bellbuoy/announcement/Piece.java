package org.bellbuoy.announcement;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// One text on its way to one place.
///
/// @param key names it for ever: whoever puts it there leaves or sends the key, so that it can be
///   found again and is never put there twice
/// @param since before which it cannot have been put there
/// @param title empty for a place that shows none
/// @param text Markdown, but plain for social networks
/// @param labels for trackers
/// @param path of a file, below the folder of its outlet
/// @param advisory its number
/// @param page where the advisory stands, which the text names
public record Piece(
    UUID key,
    Instant since,
    String title,
    String text,
    List<String> labels,
    String path,
    String advisory,
    URI page) {

  public Piece {
    labels = List.copyOf(labels);
  }

  /// What a reader does not see and a search finds.
  public String mark() {
    return "bellbuoy:" + key;
  }
}
