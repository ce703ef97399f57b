package org.bellbuoy.assessment;

import java.util.List;
import org.bellbuoy.standards.facts.Justification;
import org.jspecify.annotations.Nullable;

/// A row of the table of affected versions, as a person meant it. Without an end a row of a stream
/// goes on to the stream's newest release.
///
/// @param product the code of a product of the catalogue
/// @param stream the name of one of its streams, or null for the product as a whole
/// @param allEarlier said aloud: everything before the end
/// @param from the first version, or null
/// @param before the first version behind the range, usually the fixed one, or null
/// @param last the last version of the range, or null
/// @param justification why it is not affected, or null
/// @param statement the same in a sentence, or null
/// @param platforms where it holds; none named: everywhere
/// @param condition the configuration under which it holds, or null
public record AffectedLine(
    String product,
    @Nullable String stream,
    LineStatus status,
    boolean allEarlier,
    @Nullable String from,
    @Nullable String before,
    @Nullable String last,
    @Nullable Justification justification,
    @Nullable String statement,
    List<String> platforms,
    @Nullable String condition) {

  public AffectedLine {
    platforms = List.copyOf(platforms);
  }

  /// The row as people call it: its number, its product and its stream.
  public String called(int number) {
    return "Row %d (%s%s)".formatted(number, product, stream == null ? "" : " " + stream);
  }
}
