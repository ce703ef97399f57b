package org.bellbuoy.standards.cvss;

/// A text was given as a CVSS vector and is none; the message says what is wrong in a sentence.
public final class BrokenVector extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  BrokenVector(String sentence) {
    super(sentence);
  }
}
