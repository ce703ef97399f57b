package org.bellbuoy.cases;

/// The seam through which rooms downstream answer for a [Fact]. A fact nobody answers for is false.
public interface FactKeeper {

  Fact keeps();

  boolean holds(CaseId id);
}
