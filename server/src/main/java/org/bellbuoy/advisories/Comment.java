package org.bellbuoy.advisories;

import java.time.Instant;
import java.util.UUID;

/// What somebody said about a draft, opened.
///
/// @param code by which it is known in addresses
public record Comment(String code, UUID author, Instant at, String text) {}
