package org.bellbuoy.intake;

import org.bellbuoy.correspondence.RecordKey;
import org.bellbuoy.identity.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Somebody who may answer a report says to which OpenPGP key its answers are encrypted.
@Component
public class RecordReporterKey {

  private final ReportRights rights;
  private final RecordKey record;

  RecordReporterKey(ReportRights rights, RecordKey record) {
    this.rights = rights;
    this.record = record;
  }

  /// @param typed a fingerprint, an armoured certificate, or empty for none
  @Transactional
  public void record(Viewer viewer, String tracking, @Nullable String typed) {
    Report report = rights.toAnswer(viewer, tracking);
    record.record(viewer, report.thread(), typed == null ? "" : typed);
  }
}
