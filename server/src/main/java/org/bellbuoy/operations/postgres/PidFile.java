package org.bellbuoy.operations.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/// What `postmaster.pid` says: who serves this cluster, and whether it is ready.
record PidFile(List<String> lines) {
  private static final int STATUS_LINE = 7;

  static Path of(Home home) {
    return home.cluster().resolve("postmaster.pid");
  }

  static PidFile read(Home home) {
    try {
      return new PidFile(Files.readAllLines(of(home), StandardCharsets.ISO_8859_1));
    } catch (IOException _) {
      return new PidFile(List.of());
    }
  }

  OptionalLong pid() {
    return !lines.isEmpty() && lines.getFirst().strip().matches("[0-9]{1,10}")
        ? OptionalLong.of(Long.parseLong(lines.getFirst().strip()))
        : OptionalLong.empty();
  }

  boolean saysReady(long pid) {
    return lines.size() > STATUS_LINE
        && pid().orElse(0) == pid
        && lines.get(STATUS_LINE).strip().equals("ready");
  }
}
