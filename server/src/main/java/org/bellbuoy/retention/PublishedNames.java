package org.bellbuoy.retention;

import java.util.List;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.SubjectId;
import org.springframework.stereotype.Component;

/// Which published advisories may thank a reporter: what is public cannot be called back.
@Component
public class PublishedNames {

  private final DueStore store;

  PublishedNames(DueStore store) {
    this.store = store;
  }

  /// The numbers of what was published about the case of a report. They are public.
  public List<String> about(Report report) {
    return report.findSubject().map(SubjectId::value).map(store::published).orElse(List.of());
  }
}
