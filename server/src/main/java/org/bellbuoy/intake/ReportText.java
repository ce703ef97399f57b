package org.bellbuoy.intake;

import java.util.List;

/// A report in all its words: what the house's index is made of, and nobody else is shown.
///
/// @param exchange the messages and the names of the files
public record ReportText(Report report, Content content, List<String> exchange) {

  public ReportText {
    exchange = List.copyOf(exchange);
  }
}
