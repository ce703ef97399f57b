package org.bellbuoy.standards.csaf.rules;

import java.util.List;

/// What the tests ask of the world outside the document: whether URLs answer and how words are
/// spelt.
public record Surroundings(UrlResolver urls, Spelling spelling) {

  /// Nothing is asked: every URL counts as answering, every word as right.
  public static Surroundings offline() {
    return new Surroundings(_ -> true, (_, _) -> List.of());
  }
}
