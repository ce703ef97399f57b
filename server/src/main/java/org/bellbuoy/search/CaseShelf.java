package org.bellbuoy.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CaseText;
import org.bellbuoy.cases.CaseTexts;
import org.bellbuoy.identity.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The cases: title, notes and reasons.
@Component
class CaseShelf implements Shelf {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final CaseTexts cases;

  CaseShelf(CaseTexts cases) {
    this.cases = cases;
  }

  @Override
  public Kind kind() {
    return Kind.CASE;
  }

  @Override
  public long count() {
    return cases.count(HOUSE);
  }

  @Override
  public List<UUID> ids(@Nullable UUID before, int most) {
    return cases.ids(HOUSE, before, most);
  }

  @Override
  public Optional<Entry> find(UUID id) {
    return cases.find(HOUSE, id).filter(text -> !text.erased()).map(CaseShelf::entry);
  }

  private static Entry entry(CaseText text) {
    CaseFile file = text.file();
    return new Entry(
        file.id().value(),
        Kind.CASE,
        Guard.of(file.embargo(), Guard.PUBLIC),
        file.code(),
        List.of(),
        file.title(),
        file.state().words(),
        file.movedAt(),
        text.words(),
        file.title() + "\n" + String.join("\n", text.words()));
  }
}
