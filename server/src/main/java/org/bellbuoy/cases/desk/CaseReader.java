package org.bellbuoy.cases.desk;

import java.time.Instant;

/// Somebody who read a case.
public record CaseReader(
    String who, String as, int times, int items, Instant first, Instant last, boolean emergency) {}
