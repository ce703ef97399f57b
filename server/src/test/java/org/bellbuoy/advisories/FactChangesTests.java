package org.bellbuoy.advisories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.Credit;
import org.junit.jupiter.api.Test;

class FactChangesTests {

  private static final Content BEFORE = content(Particulars.about(List.of()));

  @Test
  void saysNothingOfWhatStayed() {
    assertThat(FactChanges.between(BEFORE, BEFORE)).isEmpty();
  }

  @Test
  void saysEachFactThatBecameAnother() {
    Content thanked = content(Particulars.about(List.of()).thanking(List.of(Credit.finder("Ada"))));
    Content another = content(Particulars.about(List.of()).thanking(List.of(Credit.finder("Bob"))));

    assertThat(FactChanges.between(BEFORE, thanked)).containsExactly("Credits, new: Ada.");
    assertThat(FactChanges.between(thanked, another))
        .containsExactly("Credits became Bob; before it was Ada.");
    assertThat(FactChanges.between(another, BEFORE)).containsExactly("Credits, gone; it was Bob.");
  }

  private static Content content(Particulars particulars) {
    return Content.of("X-1", 1, AdvisoryKind.RELEASE, Map.of(SectionName.TITLE, "T"), particulars);
  }
}
