package org.bellbuoy.standards.csaf.report;

import java.util.List;
import org.bellbuoy.standards.csaf.Message;

/// What came of reading bytes as a vulnerability report.
public sealed interface ReportRead {

  /// It keeps the profile.
  record Understood(VulnerabilityReport report) implements ReportRead {}

  /// It does not, and where.
  record Faulty(List<Message> messages) implements ReportRead {
    public Faulty {
      messages = List.copyOf(messages);
    }
  }
}
