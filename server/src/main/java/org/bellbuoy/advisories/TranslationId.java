package org.bellbuoy.advisories;

import java.util.UUID;

/// Names the translation of one passage into one language.
public record TranslationId(UUID value) {}
