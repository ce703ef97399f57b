package org.bellbuoy.intake;

/// The seam through which rooms downstream keep what a report is about from being erased, such as a
/// legal hold. Asked inside the transaction that erases; the answer then holds until it ends.
public interface ErasureGuard {

  boolean held(SubjectId subject);
}
