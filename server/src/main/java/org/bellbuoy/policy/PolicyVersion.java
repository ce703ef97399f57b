package org.bellbuoy.policy;

import java.time.Instant;
import org.bellbuoy.kernel.Actor;

/// One published version of the disclosure policy. It never changes.
///
/// @param number counts from one
/// @param effectiveFrom from when it holds, until the next one does
/// @param text Markdown, byte for byte as published
/// @param sha256 of the text in UTF-8, in lower-case hex
public record PolicyVersion(
    int number,
    Instant effectiveFrom,
    String text,
    String sha256,
    Instant publishedAt,
    Actor author) {}
