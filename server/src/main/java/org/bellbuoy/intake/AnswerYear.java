package org.bellbuoy.intake;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How strangers were answered whose reports came in one calendar year, by the vendor's calendar.
///
/// @param reports without spam, tests and canaries of our own, and what colleagues filed or brought
///   in
/// @param spam what a person marked as spam
/// @param median how long the first human answer took in business hours, or null where so many wait
/// @param ninetyFifth the same for all but the slowest twentieth, or null
/// @param inTime how many were answered within the promised time
public record AnswerYear(
    int year,
    int reports,
    int spam,
    @Nullable Duration median,
    @Nullable Duration ninetyFifth,
    int inTime) {}
