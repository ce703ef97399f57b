package org.bellbuoy.advisories;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.standards.facts.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the house itself may ask of every advisory, to make an index in memory. No person may.
@Component
public class AdvisoryTexts {

  private final AdvisoryTextStore all;
  private final AdvisoryStore store;
  private final RevisionStore revisions;
  private final DraftVault vault;

  AdvisoryTexts(
      AdvisoryTextStore all, AdvisoryStore store, RevisionStore revisions, DraftVault vault) {
    this.all = all;
    this.store = store;
    this.revisions = revisions;
    this.vault = vault;
  }

  public long count(Viewer.Machine house) {
    return all.count();
  }

  /// Ids of advisories, the newest first.
  ///
  /// @param before the last id of an earlier answer, or null for the start
  public List<UUID> ids(Viewer.Machine house, @Nullable UUID before, int most) {
    return all.ids(before, most);
  }

  public Optional<AdvisoryText> find(Viewer.Machine house, UUID id) {
    return store.find(new AdvisoryId(id)).map(this::opened);
  }

  private AdvisoryText opened(Advisory advisory) {
    return revisions.of(advisory.id()).stream()
        .findFirst()
        .map(newest -> opened(advisory, newest))
        .orElseGet(() -> new AdvisoryText(advisory, "", List.of(), List.of()));
  }

  private AdvisoryText opened(Advisory advisory, Revision newest) {
    if (newest.hash() != null) {
      Content frozen = vault.frozen(newest.id());
      List<String> words = frozen.sections().stream().map(Section::markdown).toList();
      return new AdvisoryText(advisory, frozen.title(), flaws(frozen.particulars()), words);
    }
    Map<SectionName, String> texts = vault.texts(newest.id());
    return new AdvisoryText(
        advisory,
        texts.getOrDefault(SectionName.TITLE, ""),
        flaws(vault.particulars(newest.id())),
        new ArrayList<>(texts.values()));
  }

  private static List<String> flaws(Particulars particulars) {
    return particulars.vulnerabilities().stream()
        .flatMap(flaw -> Optional.ofNullable(flaw.cve()).map(CveId::value).stream())
        .toList();
  }
}
