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
    AdvisoryPreview opened = opened(viewer, code);
    return of(viewer, opened, beside, panels(viewer, opened, beside));
  }

  /// What an approver reads: without what rooms downstream say to whoever writes.
  DraftView forReview(Viewer viewer, String code) {
    return of(viewer, opened(viewer, code), "", List.of());
  }

  private AdvisoryPreview opened(Viewer viewer, String code) {
    return advisories.open(viewer, advisories.byCode(viewer, code).id());
  }

  private DraftView of(
      Viewer viewer, AdvisoryPreview opened, String beside, List<gg.jte.Content> panels) {
    Advisory advisory = opened.advisory();
    List<Check> checks =
        opened.revision().state().underWay()
            ? gates.of(viewer, advisory.id()).stream()
                .map(each ->
                    DraftView.check(
                        each, mending.place(viewer, advisory, each.gate()).orElse(null)))
                .toList()
            : List.of();
    Optional<Content> before =
        opened.revision().state().underWay()
            ? advisories.lastPublished(viewer, advisory.id())
            : Optional.empty();
    return new DraftView(
        opened,
        checks,
        before.map(each -> changes(opened, each)).orElse(List.of()),
        stated(opened, before),
        beside,
        panels,
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

  private static List<String> stated(AdvisoryPreview opened, Optional<Content> before) {
    return before.map(each -> FactChanges.between(each, opened.content())).orElse(List.of());
  }

  private static List<DraftView.Changed> changes(AdvisoryPreview opened, Content before) {
    List<DraftView.Changed> changes = new ArrayList<>();
    for (SectionName name : SectionName.values()) {
      String was = before.text(name);
      String is = opened.content().text(name);
      if (!was.equals(is)) {
        changes.add(new DraftView.Changed(name, Run.between(was, is)));
      }
    }
    return changes;
  }
}
