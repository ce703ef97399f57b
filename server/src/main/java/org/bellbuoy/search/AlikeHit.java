package org.bellbuoy.search;

import java.util.List;

/// Something that resembles a report: a hint, and no word about whether it is the same flaw.
///
/// @param likeness of its words, from 0 to 100
/// @param traces the places that both name
public record AlikeHit(Hit hit, int likeness, List<String> traces) {

  public AlikeHit {
    traces = List.copyOf(traces);
  }
}
