package org.bellbuoy.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CaseState;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.Step;
import org.bellbuoy.embargo.CircleMember;
import org.bellbuoy.embargo.Embargoes;
import org.bellbuoy.identity.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What we knew of a vulnerability and when, who worked on it, and who was let know.
@Component
@Order(10)
class CaseChapter implements PackChapter {

  private final Cases cases;
  private final Embargoes embargoes;

  CaseChapter(Cases cases, Embargoes embargoes) {
    this.cases = cases;
    this.embargoes = embargoes;
  }

  @Override
  public Optional<Chapter> of(Viewer viewer, PackSubject subject) {
    return subject instanceof PackSubject.OfCase(CaseFile file)
        ? Optional.of(chapter(viewer, file))
        : Optional.empty();
  }

  private Chapter chapter(Viewer viewer, CaseFile file) {
    return new Chapter(
        "10-case",
        "The case and what we knew when",
        Set.of(file.id().value(), file.embargo().value()),
        List.of(
            new Chapter.Table("The case", List.of(facts(file))),
            new Chapter.Table(
                "What happened",
                cases.timeline(viewer, file).stream().map(CaseChapter::step).toList()),
            new Chapter.Table(
                "Who may know",
                embargoes.members(viewer, file.embargo()).stream()
                    .map(CaseChapter::member)
                    .toList())),
        List.of());
  }

  private static PackRow facts(CaseFile file) {
    return PackRow.empty()
        .with("about", file.id().value())
        .with("number", file.code())
        .with("title", file.title())
        .with("state", file.state())
        .with("accepted", file.wasAccepted())
        .with("exploited", file.exploited())
        .with("at", file.openedAt())
        .saidBy("cases.CaseOpened", List.of("about"), "at");
  }

  private static PackRow step(Step step) {
    PackRow row =
        PackRow.empty()
            .with("at", step.at())
            .with("what", step.kind())
            .with("by", step.by().id())
            .with("from", word(step.from()))
            .with("to", word(step.to()))
            .with("text", step.text());
    return switch (step.kind()) {
      case OPENED -> row.saidBy("cases.CaseOpened", List.of("at", "by"));
      case OWNED -> row.saidBy("cases.CaseOwned", List.of("at", "by"));
      case NOTED -> row.saidBy("cases.CaseNoted", List.of("at", "by"));
      case JOINED -> row.saidBy("embargo.CircleJoined", List.of("at", "by"));
      case EXPLOITED, NOT_EXPLOITED -> row.saidBy("cases.CaseExploited", List.of("at", "by"));
      case HELD -> row.saidBy("cases.HoldPlaced", List.of("at", "by"));
      case HOLD_LIFTED -> row.saidBy("cases.HoldLifted", List.of("at", "by"));
      case PROPOSED -> row.saidBy("cases.MoveProposed", List.of("at", "by", "to"), "from");
      case MOVED -> row.saidBy("cases.CaseMoved", List.of("at", "by", "from", "to"));
    };
  }

  private static PackRow member(CircleMember member) {
    return PackRow.empty()
        .with("person", member.person())
        .with("at", member.since())
        .with("by", member.by().id())
        .saidBy("embargo.CircleJoined", List.of("person"), "at", "by");
  }

  private static String word(@Nullable CaseState state) {
    return state == null ? "" : state.name();
  }
}
