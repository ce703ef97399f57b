package org.bellbuoy.advisories;

import java.time.Instant;
import java.util.UUID;

/// A named template of the house, opened.
public record Template(
    UUID id, String code, TemplateWords words, UUID madeBy, Instant madeAt, long version) {}
