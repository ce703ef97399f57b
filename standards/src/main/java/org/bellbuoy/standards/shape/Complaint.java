package org.bellbuoy.standards.shape;

/// Takes what is wrong: the spot, and a sentence that says how to mend it.
@FunctionalInterface
public interface Complaint {
  void at(Spot spot, String sentence);
}
