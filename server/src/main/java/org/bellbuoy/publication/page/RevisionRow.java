package org.bellbuoy.publication.page;

import java.time.Instant;

/// One published revision.
///
/// @param summary what changed
/// @param actAgain whether a reader who has acted must act again
public record RevisionRow(String number, Instant at, String summary, boolean actAgain) {}
