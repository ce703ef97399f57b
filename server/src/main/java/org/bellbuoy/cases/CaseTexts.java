package org.bellbuoy.cases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bellbuoy.identity.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What the house itself may ask of every case, to make an index in memory. No person may.
@Component
public class CaseTexts {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final CaseTextStore store;
  private final StepStore steps;
  private final Cases cases;
  private final ErasureStore erasures;
  private final ObjectProvider<CaseWords> others;

  CaseTexts(
      CaseTextStore store,
      StepStore steps,
      Cases cases,
      ErasureStore erasures,
      ObjectProvider<CaseWords> others) {
    this.others = others;
    this.store = store;
    this.steps = steps;
    this.cases = cases;
    this.erasures = erasures;
  }

  public long count(Viewer.Machine house) {
    return store.count();
  }

  /// Ids of cases, the newest first.
  ///
  /// @param before the last id of an earlier answer, or null for the start
  public List<UUID> ids(Viewer.Machine house, @Nullable UUID before, int most) {
    return store.ids(before, most);
  }

  public Optional<CaseText> find(Viewer.Machine house, UUID id) {
    return cases.find(house, new CaseId(id)).map(this::text);
  }

  private CaseText text(CaseFile file) {
    boolean erased = erasures.find(file.id()).filter(Erasure::done).isPresent();
    return new CaseText(file, words(file.id()), erased);
  }

  private List<String> words(CaseId id) {
    return Stream.concat(
            steps.of(id).stream().map(Step::text),
            others.stream().flatMap(each -> each.of(HOUSE, id).stream()))
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
