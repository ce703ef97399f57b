package org.bellbuoy.standards.shape;

/// What a walk over a shape reports: what breaks the shape, and members the shape does not know.
public interface Findings {
  void wrong(Spot spot, String sentence);

  /// An unknown member where the shape is open: allowed, but worth a word.
  void unknown(Spot spot);
}
