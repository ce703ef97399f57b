package org.bellbuoy.advisories.desk;

import org.jspecify.annotations.Nullable;

/// What a form or a program states about a draft besides its prose. With what had been read, what
/// others stated meanwhile is merged.
///
/// @param kind the kind of advisory
/// @param nextUpdateBy a day, such as `2026-12-01`, or empty
/// @param credits one finder in each line, or the word anonymous
/// @param mustActAgain whether a reader who has acted must act again
/// @param fromCase whether to take the facts of the case as they stand now
/// @param version of the revision that was read
/// @param readKind the kind that was read, or null where only the version is known
record StatedParticulars(
    String kind,
    String nextUpdateBy,
    String credits,
    boolean mustActAgain,
    boolean fromCase,
    long version,
    @Nullable String readKind,
    @Nullable String readNextUpdateBy,
    @Nullable String readCredits,
    @Nullable Boolean readMustActAgain) {}
