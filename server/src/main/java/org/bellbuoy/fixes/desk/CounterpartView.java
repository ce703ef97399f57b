package org.bellbuoy.fixes.desk;

import java.util.List;
import org.bellbuoy.fixes.Counterpart;
import org.bellbuoy.web.page.TimelineEntry;

/// Somebody outside who works on the same flaw, on pages.
///
/// @param history the latest first
public record CounterpartView(String caseCode, Counterpart with, List<TimelineEntry> history) {

  public CounterpartView {
    history = List.copyOf(history);
  }

  public String href() {
    return "/cases/" + caseCode + "/counterparts/" + with.code();
  }

  /// Kind and number, such as `coordinator, VU#123456`.
  public String about() {
    return with.number().isEmpty()
        ? with.kind().words()
        : with.kind().words() + ", " + with.number();
  }
}
