package org.bellbuoy.cases;

import java.util.Map;
import java.util.Optional;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes a case along a move that follows from a deed elsewhere: publishing the release advisory
/// makes a scheduled case one that is being published, and seeing it public makes it published.
///
/// The same table and the same facts decide as for every other move. Where they do not allow it,
/// the case stays where it is, and nothing is refused: the deed elsewhere was right all the same.
@Component
public class AdvanceCase {

  private final CaseStore store;
  private final Cases cases;
  private final Facts facts;
  private final MoveCase moving;

  AdvanceCase(CaseStore store, Cases cases, Facts facts, MoveCase moving) {
    this.store = store;
    this.cases = cases;
    this.facts = facts;
    this.moving = moving;
  }

  /// @return whether the case moved
  @Transactional
  public boolean advance(Viewer by, CaseId id, CaseState to) {
    Optional<CaseFile> file = store.hold(id).flatMap(_ -> cases.find(by, id));
    Optional<Move> move =
        file.flatMap(found -> Moves.find(found.state(), to)).filter(way -> way.allows(by));
    if (move.isEmpty() || !facts.missing(move.get(), id).isEmpty()) {
      return false;
    }
    moving.move(by, file.get().code(), to, Map.of(), file.get().version());
    return true;
  }
}
