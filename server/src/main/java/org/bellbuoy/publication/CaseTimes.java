package org.bellbuoy.publication;

import java.time.Instant;
import org.bellbuoy.standards.facts.Severity;
import org.jspecify.annotations.Nullable;

/// The moments of one case from which our figures are made; what has not happened is null.
///
/// @param level our own, or null while nobody has judged it
/// @param received when its first report arrived, or when it was opened where there is none
/// @param answered when a human answered one of its reports
/// @param decided when it was accepted, or came to an end of which nobody hears
/// @param fixed when its fix was checked
/// @param published when its first advisory became public
/// @param notified when the last letter of the first notice was handed over
/// @param open whether somebody still works on it
public record CaseTimes(
    String code,
    @Nullable Severity level,
    Instant received,
    @Nullable Instant answered,
    @Nullable Instant decided,
    @Nullable Instant accepted,
    @Nullable Instant fixed,
    @Nullable Instant published,
    @Nullable Instant notified,
    boolean open) {}
