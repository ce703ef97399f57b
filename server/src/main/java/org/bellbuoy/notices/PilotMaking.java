package org.bellbuoy.notices;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.embargo.Embargo;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.embargo.Embargoes;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.springframework.stereotype.Component;

/// Turns what was wished into the pilot of a notice, when that is planned.
@Component
class PilotMaking {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final PilotStore store;
  private final Advisories advisories;
  private final Embargoes embargoes;

  PilotMaking(PilotStore store, Advisories advisories, Embargoes embargoes) {
    this.store = store;
    this.advisories = advisories;
    this.embargoes = embargoes;
  }

  /// The addresses that are written to first; none where everybody is told at once, also because
  /// nobody may wait any more, and where nobody would be left to wait.
  Set<String> addresses(Preparation wished, Occasion occasion, Telling telling) {
    if (occasion.findSaid().flatMap(PilotRule::forbids).isPresent()) {
      return Set.of();
    }
    Set<String> found =
        switch (wished.pilot()) {
          case NONE -> Set.<String>of();
          case FIRST ->
              telling.recipients().stream()
                  .limit(wished.first())
                  .map(Audiences::key)
                  .collect(Collectors.toSet());
          case NAMED ->
              telling.customers().stream()
                  .filter(each -> wished.named().contains(each.customer()))
                  .flatMap(each -> each.recipient().stream())
                  .map(Audiences::key)
                  .collect(Collectors.toSet());
        };
    return found.size() < telling.recipients().size() ? found : Set.of();
  }

  void begin(UUID notice, UUID advisory, Preparation wished, Occasion occasion, Instant now) {
    Optional<Instant> silence = occasion.findSaid().flatMap(said -> silenceEnds(advisory, said));
    store.begin(
        notice,
        PilotRule.restAt(now, wished.lasting(), silence),
        Objects.requireNonNull(wished.by(), "somebody wished it"));
  }

  /// When it may be said anyway what is told before there is a fix.
  private Optional<Instant> silenceEnds(UUID advisory, AdvisoryFacts said) {
    if (said.kind() != AdvisoryKind.PRE_FIX) {
      return Optional.empty();
    }
    return advisories.known(HOUSE, List.of(new AdvisoryId(advisory))).stream()
        .flatMap(each -> Optional.ofNullable(each.circle()).stream())
        .findFirst()
        .flatMap(this::end);
  }

  private Optional<Instant> end(EmbargoId circle) {
    return switch (embargoes.get(HOUSE, circle)) {
      case Embargo.Agreed agreed -> Optional.of(agreed.end().instant());
      case Embargo.Proposed proposed -> Optional.of(proposed.end().instant());
      case Embargo.None _, Embargo.Ended _ -> Optional.empty();
    };
  }
}
