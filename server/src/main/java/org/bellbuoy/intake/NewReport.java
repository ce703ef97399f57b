package org.bellbuoy.intake;

import java.util.List;
import org.bellbuoy.correspondence.NewAttachment;
import org.bellbuoy.kernel.Invalid;

/// A report that is about to be taken in.
///
/// @param policyVersion the version of the policy that the reporter was shown
public record NewReport(
    Source source, Content content, List<NewAttachment> files, int policyVersion) {

  /// More files than this are not taken with one report.
  public static final int MOST_FILES = 20;

  public NewReport {
    files = List.copyOf(files);
    if (files.size() > MOST_FILES) {
      throw Invalid.of(
              "files", "At most " + MOST_FILES + " files go with one report. Pack them together.")
          .refused();
    }
  }
}
