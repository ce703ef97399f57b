package org.bellbuoy.advisories.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.Advisory;
import org.bellbuoy.advisories.AdvisoryPreview;
import org.bellbuoy.advisories.Content;
import org.bellbuoy.advisories.DraftPanel;
import org.bellbuoy.advisories.FactChanges;
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
  private final List<DraftPanel> panels;

  DraftViews(Advisories advisories, Gates gates, Mending mending, List<DraftPanel> panels) {
    this.advisories = advisories;
    this.gates = gates;
    this.mending = mending;
    this.panels = panels.stream().sorted(Comparator.comparingInt(DraftPanel::order)).toList();
  }

  DraftView of(Viewer viewer, String code, String beside) {
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
    return new DraftView(
        opened,
        checks,
        changes(viewer, opened),
        stated(viewer, opened),
        beside,
        panels(viewer, opened, beside));
  }

  private List<gg.jte.Content> panels(Viewer viewer, AdvisoryPreview opened, String beside) {
    return panels.stream()
        .map(panel -> panel.content(viewer, opened, beside))
        .flatMap(Optional::stream)
        .toList();
  }

  private List<String> stated(Viewer viewer, AdvisoryPreview opened) {
    return opened.revision().state().underWay()
        ? advisories
            .lastPublished(viewer, opened.advisory().id())
            .map(before -> FactChanges.between(before, opened.content()))
            .orElse(List.of())
        : List.of();
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
