package org.bellbuoy.fixes;

import java.util.Optional;

/// A stream of a product, by the codes of the catalogue: where a fix is made.
public record Place(String product, String stream) {

  private static final String BETWEEN = "|";

  /// As one word, such as `quay|2026.3`.
  public String word() {
    return product + BETWEEN + stream;
  }

  /// Reads what [#word()] wrote; empty for anything else.
  public static Optional<Place> read(String word) {
    int at = word.indexOf(BETWEEN);
    return at < 1 || at == word.length() - 1
        ? Optional.empty()
        : Optional.of(new Place(word.substring(0, at), word.substring(at + 1)));
  }

  /// For people: the stream behind the product.
  public String words() {
    return stream.isEmpty() ? product : product + " " + stream;
  }
}
