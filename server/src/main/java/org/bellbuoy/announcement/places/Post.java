package org.bellbuoy.announcement.places;

import org.bellbuoy.announcement.Piece;
import org.bellbuoy.web.Markdown;

/// A blog post as services take it that have no files.
final class Post {

  private static final int BELOW_TITLE = 2;

  private Post() {}

  /// The last part of its address: the name of the file.
  static String slug(Piece piece) {
    String file = piece.path().substring(piece.path().lastIndexOf('/') + 1);
    return file.replaceFirst("\\.[a-z]+$", "");
  }

  /// Without the front matter, which is for generators of static sites.
  static String html(Piece piece) {
    String text = piece.text();
    int end = text.startsWith("---\n") ? text.indexOf("\n---\n", 4) : -1;
    return Markdown.html(end < 0 ? text : text.substring(end + 5), BELOW_TITLE);
  }
}
