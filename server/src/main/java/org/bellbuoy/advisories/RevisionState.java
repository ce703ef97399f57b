package org.bellbuoy.advisories;

/// How far a revision has come. There is no way back from published or abandoned.
public enum RevisionState {
  DRAFT,
  /// Frozen and numbered, waiting for a second person.
  IN_REVIEW,
  /// A second person approved exactly these words. An edit makes it a draft again.
  APPROVED,
  PUBLISHED,
  ABANDONED;

  /// Whether it can still become public.
  public boolean underWay() {
    return switch (this) {
      case DRAFT, IN_REVIEW, APPROVED -> true;
      case PUBLISHED, ABANDONED -> false;
    };
  }
}
