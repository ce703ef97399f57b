package org.bellbuoy.advisories.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.Advisory;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.AdvisoryPreview;
import org.bellbuoy.advisories.Comment;
import org.bellbuoy.advisories.CommentThread;
import org.bellbuoy.advisories.Content;
import org.bellbuoy.advisories.DraftComments;
import org.bellbuoy.advisories.DraftPanel;
import org.bellbuoy.advisories.FactChanges;
import org.bellbuoy.advisories.Gates;
import org.bellbuoy.advisories.Lineage;
import org.bellbuoy.advisories.Mending;
import org.bellbuoy.advisories.SectionName;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.page.Check;
import org.springframework.stereotype.Component;

/// Puts together what the page of an advisory shows.
@Component
class DraftViews {

  private final Advisories advisories;
  private final Gates gates;
  private final Mending mending;
  private final DraftComments comments;
  private final Lineage lineage;
  private final People people;
  private final List<DraftPanel> panels;

  DraftViews(
      Advisories advisories,
      Gates gates,
      Mending mending,
      DraftComments comments,
      Lineage lineage,
      People people,
      List<DraftPanel> panels) {
    this.advisories = advisories;
    this.gates = gates;
    this.mending = mending;
    this.comments = comments;
    this.lineage = lineage;
    this.people = people;
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
        panels(viewer, opened, beside),
        named(viewer, comments.of(viewer, opened)),
        opened.revision().state().underWay() ? "" : lineage.onward(viewer, opened).orElse(""));
  }

  /// All that was said about the drafts of an advisory.
  CommentsView comments(Viewer viewer, AdvisoryId id) {
    return named(viewer, comments.of(viewer, id));
  }

  private CommentsView named(Viewer viewer, List<CommentThread> threads) {
    List<UUID> authors =
        threads.stream()
            .flatMap(each -> Stream.concat(Stream.of(each.first()), each.replies().stream()))
            .map(Comment::author)
            .distinct()
            .toList();
    return new CommentsView(threads, people.names(viewer, authors));
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
