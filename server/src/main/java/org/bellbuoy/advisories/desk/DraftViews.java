package org.bellbuoy.advisories.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.Advisory;
import org.bellbuoy.advisories.AdvisoryPreview;
import org.bellbuoy.advisories.Content;
import org.bellbuoy.advisories.Gates;
import org.bellbuoy.advisories.Mending;
import org.bellbuoy.advisories.SectionName;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.page.Check;
import org.springframework.stereotype.Component;

/// Puts together what the page of an advisory shows.
@Component
class DraftViews {

  private final Advisories advisories;
  private final Gates gates;
  private final Mending mending;

  DraftViews(Advisories advisories, Gates gates, Mending mending) {
    this.advisories = advisories;
    this.gates = gates;
    this.mending = mending;
  }

  DraftView of(Viewer viewer, String code) {
    Advisory advisory = advisories.byCode(viewer, code);
    AdvisoryPreview opened = advisories.open(viewer, advisory.id());
    List<Check> checks =
        opened.revision().state().underWay()
            ? gates.of(viewer, advisory.id()).stream()
                .map(each ->
                    DraftView.check(
                        each, mending.place(viewer, advisory, each.gate()).orElse(null)))
                .toList()
            : List.of();
    return new DraftView(opened, checks, changes(viewer, opened));
  }

  private List<DraftView.Changed> changes(Viewer viewer, AdvisoryPreview opened) {
    Optional<Content> before = advisories.lastPublished(viewer, opened.advisory().id());
    List<DraftView.Changed> changes = new ArrayList<>();
    if (before.isPresent() && opened.revision().state().underWay()) {
      for (SectionName name : SectionName.values()) {
        String was = before.get().text(name);
        String is = opened.content().text(name);
        if (!was.equals(is)) {
          changes.add(new DraftView.Changed(name, Run.between(was, is)));
        }
      }
    }
    return changes;
  }
}
