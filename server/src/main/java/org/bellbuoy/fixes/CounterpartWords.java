package org.bellbuoy.fixes;

import java.util.List;
import java.util.stream.Stream;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.cases.CaseWords;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// A case is found by the numbers that others have for it, and by their names.
@Component
class CounterpartWords implements CaseWords {

  private final CounterpartStore store;

  CounterpartWords(CounterpartStore store) {
    this.store = store;
  }

  @Override
  public List<String> of(Viewer.Machine house, CaseId about) {
    return store.of(about).stream().flatMap(each -> Stream.of(each.name(), each.number())).toList();
  }
}
