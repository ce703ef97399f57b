package org.bellbuoy.cli;

import java.nio.file.Path;

/// Where findings go.
sealed interface Report permits JsonReport, PlainReport {
  void add(Path file, Finding finding);

  void end();
}
