package org.bellbuoy.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Brings in the reports of a file of comma-separated values: all that are new, or none when any
/// line is wrong. The same file can be sent again; what came before stays as it is.
@Component
public class ImportReports {

  private static final int SHOWN = 80;

  private final BroughtInStore known;
  private final PutIn putIn;
  private final Authority authority;
  private final Clock clock;

  ImportReports(BroughtInStore known, PutIn putIn, Authority authority, Clock clock) {
    this.known = known;
    this.putIn = putIn;
    this.authority = authority;
    this.clock = clock;
  }

  @Transactional
  public BroughtIn execute(Viewer viewer, @Nullable String csv, BroughtIn.Mode mode) {
    authority.require(viewer, Permission.IMPORT_REPORTS);
    List<BroughtIn.Line> lines = new ArrayList<>();
    for (ReportFile.Row row : ReportFile.read(csv == null ? "" : csv, clock.instant())) {
      Optional<String> before = known.number(row.key());
      String number = before.orElse(null);
      if (before.isEmpty() && mode == BroughtIn.Mode.APPLY) {
        number = add(viewer, row);
      }
      lines.add(new BroughtIn.Line("line " + row.line(), begin(row), before.isPresent(), number));
    }
    return new BroughtIn(lines, List.of());
  }

  private String add(Viewer viewer, ReportFile.Row row) {
    PutIn.Placed placed = putIn.put(viewer, row.content(), row.arrived(), List.of());
    known.add(row.key(), placed.report());
    return placed.number();
  }

  private static String begin(ReportFile.Row row) {
    String line = MailText.line(row.content().what());
    return line.length() <= SHOWN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, SHOWN / 2)) + "…";
  }
}
