package org.bellbuoy.intake;

import java.util.List;
import org.bellbuoy.correspondence.NewAttachment;
import org.bellbuoy.kernel.Invalid;

/// A report that is about to be taken in.
///
/// @param policyVersion the version of the policy that the reporter was shown
/// @param proof what it shows for itself at the public door
public record NewReport(
    Source source, Content content, List<NewAttachment> files, int policyVersion, Proof proof) {

  /// More files than this are not taken with one report.
  public static final int MOST_FILES = 20;

  /// A report that nobody asked for work.
  public NewReport(Source source, Content content, List<NewAttachment> files, int policyVersion) {
    this(source, content, files, policyVersion, new Proof.NotAsked());
  }

  public NewReport {
    files = List.copyOf(files);
    requireFew(files.size());
  }

  static void requireFew(int files) {
    if (files > MOST_FILES) {
      throw Invalid.of(
              "files", "At most " + MOST_FILES + " files go with one report. Pack them together.")
          .refused();
    }
  }
}
