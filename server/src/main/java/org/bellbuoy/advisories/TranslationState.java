package org.bellbuoy.advisories;

/// How far the translation of one passage has come.
public enum TranslationState {
  DRAFT,
  /// Waits for a second person who reads the language.
  PROPOSED,
  /// A second person read it beside the original.
  REVIEWED,
  WITHDRAWN
}
