package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;

/// A person who may know.
///
/// @param since when the person came to know
/// @param by who told the person
public record CircleMember(UUID person, Instant since, Actor by) {}
