package org.bellbuoy.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.Advisory;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.incidents.IncidentFile;
import org.bellbuoy.notices.Sent;
import org.bellbuoy.notices.SentNotices;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What was sent to whom, when, and what came of it.
@Component
@Order(40)
class NoticesChapter implements PackChapter {

  private final SentNotices sent;
  private final Advisories advisories;
  private final LettersTables tables;
  private final Authority authority;

  NoticesChapter(
      SentNotices sent, Advisories advisories, LettersTables tables, Authority authority) {
    this.sent = sent;
    this.advisories = advisories;
    this.tables = tables;
    this.authority = authority;
  }

  @Override
  public Optional<Chapter> of(Viewer viewer, PackSubject subject) {
    return switch (subject) {
      case PackSubject.OfIncident(IncidentFile file) ->
          chapter(sent.ofIncident(viewer, file.incident().code()));
      case PackSubject.OfCase(CaseFile file) ->
          authority.may(viewer, Permission.SEE_RECIPIENTS)
              ? chapter(ofCase(viewer, file))
              : Optional.of(notAllowed());
    };
  }

  private List<Sent> ofCase(Viewer viewer, CaseFile file) {
    List<Sent> all = new ArrayList<>();
    for (Advisory each : advisories.ofCase(viewer, file.id().value())) {
      all.addAll(sent.ofAdvisory(viewer, each.id().value()));
    }
    return all;
  }

  private Optional<Chapter> chapter(List<Sent> notices) {
    Set<UUID> about = notices.stream().map(Sent::id).collect(Collectors.toSet());
    return notices.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Chapter(
                "40-notices",
                "What was sent to whom",
                about,
                tables.of(notices),
                List.of(LettersTables.ADDRESSES)));
  }

  private static Chapter notAllowed() {
    return new Chapter(
        "40-notices",
        "What was sent to whom",
        Set.of(),
        List.of(),
        List.of(
            new Chapter.LeftOut(
                "all notices", "Whoever took this pack may not see who gets notices.")));
  }
}
