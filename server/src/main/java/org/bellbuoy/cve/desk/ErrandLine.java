package org.bellbuoy.cve.desk;

import java.time.Instant;
import org.bellbuoy.cve.CveErrand;
import org.bellbuoy.cve.CveTrouble;
import org.jspecify.annotations.Nullable;

/// What is to be done at CVE Services, as a program reads it.
record ErrandLine(
    CveErrand.Kind kind,
    @Nullable String cve,
    CveErrand.State state,
    @Nullable CveTrouble trouble,
    int tries,
    Instant askedAt) {

  static ErrandLine of(CveErrand errand) {
    return new ErrandLine(
        errand.kind(),
        errand.cve().map(Object::toString).orElse(null),
        errand.state(),
        errand.trouble().orElse(null),
        errand.tries(),
        errand.askedAt());
  }
}
