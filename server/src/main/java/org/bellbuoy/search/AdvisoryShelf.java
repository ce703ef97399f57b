package org.bellbuoy.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.advisories.Advisory;
import org.bellbuoy.advisories.AdvisoryText;
import org.bellbuoy.advisories.AdvisoryTexts;
import org.bellbuoy.identity.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The advisories: title, prose, number and CVE IDs, drafts included.
@Component
class AdvisoryShelf implements Shelf {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final AdvisoryTexts advisories;

  AdvisoryShelf(AdvisoryTexts advisories) {
    this.advisories = advisories;
  }

  @Override
  public Kind kind() {
    return Kind.ADVISORY;
  }

  @Override
  public long count() {
    return advisories.count(HOUSE);
  }

  @Override
  public List<UUID> ids(@Nullable UUID before, int most) {
    return advisories.ids(HOUSE, before, most);
  }

  @Override
  public Optional<Entry> find(UUID id) {
    return advisories.find(HOUSE, id).map(AdvisoryShelf::entry);
  }

  private static Entry entry(AdvisoryText text) {
    Advisory advisory = text.advisory();
    List<String> keys = new ArrayList<>(text.flaws());
    Optional.ofNullable(advisory.trackingId()).ifPresent(keys::add);
    return new Entry(
        advisory.id().value(),
        Kind.ADVISORY,
        Guard.of(advisory.circle(), Guard.PUBLIC),
        advisory.code(),
        keys,
        text.title(),
        advisory.state().name().toLowerCase(Locale.ROOT),
        Optional.ofNullable(advisory.currentRelease()).orElse(advisory.openedAt()),
        text.words(),
        text.title() + "\n" + String.join("\n", text.words()));
  }
}
