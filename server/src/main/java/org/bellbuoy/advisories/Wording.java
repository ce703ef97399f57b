package org.bellbuoy.advisories;

/// Words of an advisory in another language, bound to the very words they translate.
///
/// @param passage the key of the [Passage]
/// @param original what was translated; where the advisory says something else, this holds no more
public record Wording(Language language, String passage, String original, String text) {}
