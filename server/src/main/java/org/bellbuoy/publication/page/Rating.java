package org.bellbuoy.publication.page;

import gg.jte.Content;
import java.util.List;
import org.bellbuoy.web.page.Level;
import org.jspecify.annotations.Nullable;

/// How bad the flaw is in itself, and why we say so.
///
/// @param level our level
/// @param number our number, or null where there is only a level or none of ours
/// @param scores our own score first, then those of others
/// @param reason the written reason for our level
public record Rating(Level level, @Nullable String number, List<Score> scores, Content reason) {

  public Rating {
    scores = List.copyOf(scores);
  }

  /// One score.
  ///
  /// @param scheme such as "CVSS 4.0"
  /// @param by who scored
  public record Score(String scheme, String number, String vector, String by) {}
}
