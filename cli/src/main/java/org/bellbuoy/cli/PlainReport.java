package org.bellbuoy.cli;

import java.io.PrintWriter;
import java.nio.file.Path;

/// Lines for people, and a summary when there was more than one file.
final class PlainReport implements Report {
  private final PrintWriter out;
  private int files;
  private int invalid;

  PlainReport(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void add(Path file, Finding finding) {
    files++;
    invalid += finding.valid() ? 0 : 1;
    String kind = (finding.kind() + " " + finding.version()).strip();
    out.printf("%s: %s, %s%n", file, kind, finding.valid() ? "valid" : "NOT valid");
    for (Finding.Line line : finding.messages()) {
      String where = line.path().isEmpty() ? "" : line.path() + "  ";
      out.printf("  %-7s %-9s %s%s%n", line.severity(), line.test(), where, line.text());
    }
  }

  @Override
  public void end() {
    if (files > 1) {
      out.printf("%d files: %d valid, %d not valid%n", files, files - invalid, invalid);
    }
  }
}
