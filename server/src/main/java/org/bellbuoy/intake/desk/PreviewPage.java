package org.bellbuoy.intake.desk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bellbuoy.intake.LeftOut;
import org.bellbuoy.intake.Outlook;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.ReportState;

/// What would become of many reports, before anything is done.
///
/// @param query the selection to go back to
public record PreviewPage(Outlook outlook, ReportState to, String query) {

  /// Those that would go, with the versions that were seen.
  public String picks() {
    return outlook.would().stream()
        .map(report -> report.tracking() + "@" + report.version())
        .collect(Collectors.joining(" "));
  }

  public List<String> would() {
    return outlook.would().stream().map(Report::tracking).toList();
  }

  /// The numbers that stay, by the reason.
  public Map<LeftOut, List<String>> left() {
    return outlook.left().stream()
        .collect(
            Collectors.groupingBy(
                Outlook.Left::why,
                () -> new EnumMap<>(LeftOut.class),
                Collectors.mapping(Outlook.Left::tracking, Collectors.toList())));
  }

  public String becomes() {
    int many = outlook.would().size();
    return many + (many == 1 ? " report would " : " reports would ") + words(to);
  }

  static String words(ReportState to) {
    return switch (to) {
      case RECEIVED -> "wait again";
      case CONCERN -> "become a concern";
      case SPAM -> "become spam";
      case WITHDRAWN -> "be taken back";
      case LINKED -> "be linked";
    };
  }
}
