package org.bellbuoy.cases;

/// A case that another has to do with, for somebody who may know of both.
public record RelatedCase(Kind kind, CaseFile other) {

  /// How the two belong together, seen from the case that is asked about.
  public enum Kind {
    INCOMPLETE_FIX_OF("Incomplete fix of"),
    COMPLETED_BY("Its fix was incomplete; completed by");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
