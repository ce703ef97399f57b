package org.bellbuoy.cases.desk;

import java.time.Instant;

/// A silence of more than ninety days that waits for an executive.
///
/// @param basis the reason of the closed list, in words
/// @param confirmed whether a second person has confirmed it
public record LongSilence(String code, Instant until, String basis, boolean confirmed) {}
