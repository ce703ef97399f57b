package org.bellbuoy.cli;

import java.io.PrintWriter;

/// Says how far a long run has come: about twenty lines, none for a few files.
final class Progress {
  private static final int FEW = 200;

  private final PrintWriter err;
  private final int total;
  private final int stride;
  private int done;

  Progress(PrintWriter err, int total) {
    this.err = err;
    this.total = total;
    this.stride = Math.max(100, total / 20);
  }

  void step() {
    done++;
    if (total >= FEW && done % stride == 0) {
      err.printf("%d of %d files checked%n", done, total);
      err.flush();
    }
  }

  void end() {
    if (total >= FEW && done % stride != 0) {
      err.printf("%d of %d files checked%n", done, total);
    }
  }
}
