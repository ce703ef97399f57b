package org.bellbuoy.cases;

import static org.bellbuoy.cases.CaseState.ACCEPTED;
import static org.bellbuoy.cases.CaseState.CLOSED;
import static org.bellbuoy.cases.CaseState.DISPROVED;
import static org.bellbuoy.cases.CaseState.DUPLICATE;
import static org.bellbuoy.cases.CaseState.FIXING;
import static org.bellbuoy.cases.CaseState.FIX_VERIFIED;
import static org.bellbuoy.cases.CaseState.MERGED;
import static org.bellbuoy.cases.CaseState.NEEDS_INFO;
import static org.bellbuoy.cases.CaseState.NEW;
import static org.bellbuoy.cases.CaseState.OUT_OF_SCOPE;
import static org.bellbuoy.cases.CaseState.PUBLISHED;
import static org.bellbuoy.cases.CaseState.PUBLISHING;
import static org.bellbuoy.cases.CaseState.REJECTED;
import static org.bellbuoy.cases.CaseState.RISK_ACCEPTED;
import static org.bellbuoy.cases.CaseState.SCHEDULED;
import static org.bellbuoy.cases.CaseState.TRIAGE;
import static org.bellbuoy.cases.CaseState.VALIDATING;
import static org.bellbuoy.identity.Role.ANALYST;
import static org.bellbuoy.identity.Role.INTAKE;
import static org.bellbuoy.identity.Role.LEAD;
import static org.bellbuoy.identity.Role.PUBLISHER;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bellbuoy.identity.Role;

/// The table of every move a case can make. What is not in it cannot happen.
public final class Moves {

  private static final Set<CaseState> ENDED =
      EnumSet.of(CLOSED, PUBLISHED, REJECTED, DUPLICATE, OUT_OF_SCOPE, RISK_ACCEPTED, DISPROVED);

  private static final List<Move> ALL = table();

  private Moves() {}

  public static List<Move> all() {
    return ALL;
  }

  public static Optional<Move> find(CaseState from, CaseState to) {
    return ALL.stream().filter(move -> move.from() == from && move.to() == to).findFirst();
  }

  public static List<Move> from(CaseState from) {
    return ALL.stream().filter(move -> move.from() == from).toList();
  }

  private static List<Move> table() {
    List<Move> moves = new ArrayList<>();
    firstLook(moves);
    decision(moves);
    fixing(moves);
    release(moves);
    for (CaseState ended : ENDED) {
      moves.add(move(ended, TRIAGE, LEAD).saying(Particular.REASON).done());
    }
    for (CaseState open : CaseState.values()) {
      if (open.open() && open != PUBLISHING && open != PUBLISHED) {
        moves.add(
            move(open, MERGED, LEAD)
                .saying(Particular.TARGET_CASE, Particular.REASON)
                .when(Fact.NO_NOTICE_OWED)
                .done());
      }
    }
    return List.copyOf(moves);
  }

  private static void firstLook(List<Move> moves) {
    moves.add(move(NEW, TRIAGE, INTAKE, ANALYST, LEAD).when(Fact.OWNED).done());
    moves.add(move(TRIAGE, NEEDS_INFO, ANALYST).saying(Particular.QUESTIONS).done());
    moves.add(move(NEEDS_INFO, TRIAGE, ANALYST).done());
    moves.add(
        move(NEEDS_INFO, REJECTED, LEAD)
            .saying(Particular.REMINDERS)
            .when(Fact.NO_NOTICE_OWED)
            .done());
    moves.add(move(TRIAGE, VALIDATING, ANALYST).saying(Particular.PRODUCT_AND_VERSION).done());
    moves.add(
        move(TRIAGE, DUPLICATE, ANALYST)
            .saying(Particular.TARGET_CASE, Particular.EVIDENCE)
            .when(Fact.NO_NOTICE_OWED)
            .done());
    moves.add(
        move(TRIAGE, OUT_OF_SCOPE, ANALYST)
            .saying(Particular.SCOPE_RULE)
            .when(Fact.NO_NOTICE_OWED)
            .done());
  }

  private static void decision(List<Move> moves) {
    for (CaseState state : List.of(TRIAGE, VALIDATING)) {
      moves.add(
          move(state, REJECTED, LEAD).saying(Particular.REASON).when(Fact.NO_NOTICE_OWED).done());
    }
    moves.add(
        move(VALIDATING, ACCEPTED, LEAD).saying(Particular.EVIDENCE).when(Fact.ASSESSED).done());
    moves.add(move(ACCEPTED, FIXING, LEAD).saying(Particular.PLAN).done());
    for (CaseState state : List.of(ACCEPTED, FIXING)) {
      moves.add(
          move(state, RISK_ACCEPTED, LEAD)
              .saying(Particular.REASON, Particular.REVIEW_DATE)
              .byTwo()
              .done());
      moves.add(
          move(state, DISPROVED, LEAD)
              .saying(Particular.EVIDENCE)
              .when(Fact.NO_NOTICE_OWED)
              .byTwo()
              .done());
    }
  }

  private static void fixing(List<Move> moves) {
    moves.add(
        move(FIXING, FIX_VERIFIED, ANALYST)
            .saying(Particular.REGRESSION_TEST)
            .when(Fact.FIXES_DONE)
            .done());
    moves.add(move(FIX_VERIFIED, FIXING, ANALYST).saying(Particular.REASON).done());
  }

  private static void release(List<Move> moves) {
    moves.add(
        move(FIX_VERIFIED, SCHEDULED, LEAD)
            .saying(Particular.DISCLOSURE_MOMENT)
            .when(Fact.ADVISORY_READY)
            .done());
    moves.add(move(SCHEDULED, FIXING, LEAD).saying(Particular.REASON).done());
    moves.add(move(SCHEDULED, PUBLISHING, PUBLISHER).when(Fact.ADVISORY_PUBLISHED).done());
    moves.add(move(PUBLISHING, PUBLISHED).when(Fact.SURFACES_VERIFIED).done());
    moves.add(move(PUBLISHED, CLOSED, LEAD).when(Fact.EVERYBODY_TOLD, Fact.LAW_MET).done());
  }

  private static Draft move(CaseState from, CaseState to, Role... who) {
    return new Draft(from, to, Set.of(who), Set.of(), Set.of(), Move.Persons.ONE);
  }

  /// A row of the table while it is being written down.
  private record Draft(
      CaseState from,
      CaseState to,
      Set<Role> who,
      Set<Particular> particulars,
      Set<Fact> facts,
      Move.Persons persons) {

    Draft saying(Particular... said) {
      return new Draft(from, to, who, Set.of(said), facts, persons);
    }

    Draft when(Fact... needed) {
      return new Draft(from, to, who, particulars, Set.of(needed), persons);
    }

    Draft byTwo() {
      return new Draft(from, to, who, particulars, facts, Move.Persons.TWO);
    }

    Move done() {
      return new Move(from, to, who, particulars, facts, persons);
    }
  }
}
