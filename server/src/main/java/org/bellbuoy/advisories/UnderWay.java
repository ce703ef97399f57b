package org.bellbuoy.advisories;

/// The one revision of an advisory that is not yet public.
final class UnderWay {

  private UnderWay() {}

  static Revision required(RevisionStore revisions, AdvisoryId advisory) {
    return revisions
        .underWay(advisory)
        .orElseThrow(() -> new AdvisoryRefusal.NotInThatState(RevisionState.DRAFT).refused());
  }

  static Revision required(RevisionStore revisions, AdvisoryId advisory, RevisionState needed) {
    return revisions
        .underWay(advisory)
        .filter(revision -> revision.state() == needed)
        .orElseThrow(() -> new AdvisoryRefusal.NotInThatState(needed).refused());
  }

  /// Refuses when one more revision cannot be started.
  static void none(RevisionStore revisions, Advisory advisory) {
    if (!advisory.state().open()) {
      throw new AdvisoryRefusal.AdvisoryHasEnded().refused();
    }
    if (revisions.underWay(advisory.id()).isPresent()) {
      throw new AdvisoryRefusal.RevisionUnderWay().refused();
    }
  }
}
