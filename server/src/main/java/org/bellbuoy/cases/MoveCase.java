package org.bellbuoy.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.identity.SecondPerson;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Moves a case from one state to the next, as the table of [Moves] allows.
///
/// A move that needs two persons is first proposed and happens when a second one moves it too.
@Component
public class MoveCase {

  private final Cases cases;
  private final CaseStore store;
  private final StepStore steps;
  private final Facts facts;
  private final Particulars particulars;
  private final SecondPerson second;
  private final Clock clock;
  private final News news;

  MoveCase(
      Cases cases,
      CaseStore store,
      StepStore steps,
      Facts facts,
      Particulars particulars,
      SecondPerson second,
      Clock clock,
      News news) {
    this.cases = cases;
    this.store = store;
    this.steps = steps;
    this.facts = facts;
    this.particulars = particulars;
    this.second = second;
    this.clock = clock;
    this.news = news;
  }

  /// @param said what the move asks to be said; not needed again by the second person
  /// @param version the version of the case that the viewer had read
  /// @return the state the case is in now
  @Transactional
  public CaseState move(
      Viewer viewer, String code, CaseState to, Map<Particular, String> said, long version) {
    CaseFile file = cases.get(viewer, code);
    if (file.version() != version) {
      throw new ChangedMeanwhile(file.version()).refused();
    }
    Move move = allowed(viewer, file, to);
    facts.require(move, file.id());
    return switch (move.persons()) {
      case ONE -> done(viewer, file, move, particulars.read(viewer, file, move, said));
      case TWO -> byTwo(viewer, file, move, said);
    };
  }

  private static Move allowed(Viewer viewer, CaseFile file, CaseState to) {
    Move move =
        Moves.find(file.state(), to)
            .orElseThrow(() -> new CaseRefusal.NoSuchMove(file.state(), to).refused());
    if (!move.allows(viewer)) {
      throw new CaseRefusal.NotYourMove(to).refused();
    }
    if (file.wasAccepted() && to.quietEnd()) {
      throw new CaseRefusal.WasAccepted(to).refused();
    }
    return move;
  }

  private CaseState byTwo(Viewer viewer, CaseFile file, Move move, Map<Particular, String> said) {
    Optional<Proposal> waiting =
        steps.proposal(file.id()).filter(proposal -> proposal.to() == move.to());
    if (waiting.isEmpty()) {
      return proposed(viewer, file, move, particulars.read(viewer, file, move, said));
    }
    second.require(viewer, waiting.get().of(file), "", new CaseRefusal.SecondPersonNeeded());
    return done(viewer, file, move, waiting.get().text());
  }

  private CaseState proposed(Viewer viewer, CaseFile file, Move move, String text) {
    Instant now = clock.instant();
    UUID person = viewer.actor().id();
    steps.propose(file.id(), new Proposal(move.to(), person, now, text));
    steps.add(
        file.id(), new Step(Step.Kind.PROPOSED, now, viewer.actor(), move.from(), move.to(), text));
    news.tell(new MoveProposed(viewer.actor(), now, file.id().value(), move.from(), move.to()));
    return move.from();
  }

  private CaseState done(Viewer viewer, CaseFile file, Move move, String text) {
    Instant now = clock.instant();
    store.update(moved(store.find(file.id()).orElseThrow(), file.version(), move.to(), now));
    steps.withdrawProposal(file.id());
    steps.add(
        file.id(), new Step(Step.Kind.MOVED, now, viewer.actor(), move.from(), move.to(), text));
    news.tell(new CaseMoved(viewer.actor(), now, file.id().value(), move.from(), move.to()));
    CrashPoint.here("cases.move.before-commit");
    return move.to();
  }

  private static CaseRow moved(CaseRow row, long version, CaseState to, Instant now) {
    return new CaseRow(
        row.id(),
        row.code(),
        row.title(),
        to,
        row.embargo(),
        row.owner(),
        row.wasAccepted() || to == CaseState.ACCEPTED,
        row.exploited(),
        row.openedAt(),
        now,
        version);
  }
}
