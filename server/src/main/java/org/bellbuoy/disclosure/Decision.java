package org.bellbuoy.disclosure;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.identity.Proposed;
import org.bellbuoy.identity.TwoPersonDeed;
import org.bellbuoy.identity.Urgency;
import org.jspecify.annotations.Nullable;

/// What was decided on the question whether customers are better off without the product, and what
/// the rule says now. Immutable: each change gives another.
///
/// @param circle who may know
/// @param reason why it was answered so, or null while it is not
/// @param confirmed whether a second person has agreed to the answer
/// @param proposal a no that waits for the second person, or null
/// @param facts what the rule looked at last
/// @param since from when on the outcome is what it is
/// @param remindedAt when somebody was last told that it waits, or null
/// @param version counts the changes, from 1
public record Decision(
    CaseId about,
    UUID circle,
    Disabling answer,
    @Nullable DisableReason reason,
    @Nullable Instant decidedAt,
    @Nullable UUID decidedBy,
    boolean confirmed,
    @Nullable Proposal proposal,
    RuleFacts facts,
    Instant since,
    @Nullable Instant remindedAt,
    long version) {

  /// How long a yes may stand with one person before it is marked.
  static final Duration ALONE_FOR = Duration.ofHours(2);

  /// A no that one person wants.
  public record Proposal(DisableReason reason, Instant since, UUID by) {}

  /// What looking again gave.
  ///
  /// @param change the weightiest
  /// @param at when it came to be so
  record Seen(Decision after, Change change, Instant at) {}

  static Decision fresh(CaseId about, UUID circle, Instant now) {
    return new Decision(
        about,
        circle,
        Disabling.NOT_YET,
        null,
        null,
        null,
        false,
        null,
        RuleFacts.none(),
        now,
        null,
        1);
  }

  public Outcome outcome() {
    return facts.outcome(answer);
  }

  /// Looks again. Empty where nothing changed. What was a no is open again when something of weight
  /// changed, and a no that was only proposed falls; a yes stands until two say otherwise.
  Optional<Seen> seen(RuleFacts next, Instant now) {
    Set<Change> changes = facts.changesTo(next);
    if (changes.isEmpty()) {
      return Optional.empty();
    }
    boolean reopens = changes.stream().anyMatch(Change::reopens);
    Instant at = when(changes, next, now);
    return Optional.of(new Seen(reopened(next, reopens, at), changes.iterator().next(), at));
  }

  /// A no to something grave holds a day.
  Optional<Seen> dayPassed(Instant now) {
    if (answer != Disabling.NO || !facts.grave() || !facts.slow() || decidedAt == null) {
      return Optional.empty();
    }
    Instant ends = decidedAt.plus(RuleFacts.DAY);
    return ends.isAfter(now)
        ? Optional.empty()
        : Optional.of(new Seen(reopened(facts, true, ends), Change.DAY_PASSED, ends));
  }

  /// A machine that stood still delays nothing: an estimate passed when it passed.
  private Instant when(Set<Change> changes, RuleFacts next, Instant now) {
    if (changes.contains(Change.STARTED) && facts.start() == null && next.start() != null) {
      return earlier(next.start(), now);
    }
    boolean passed = EnumSet.of(Change.ESTIMATE_PASSED).containsAll(changes);
    return passed ? facts.fix().findAt().map(at -> earlier(at, now)).orElse(now) : now;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private Decision reopened(RuleFacts next, boolean reopens, Instant at) {
    boolean open = reopens && answer == Disabling.NO;
    return turned(
        next,
        open ? Disabling.NOT_YET : answer,
        open ? null : reason,
        open ? null : decidedAt,
        open ? null : decidedBy,
        !open && confirmed,
        reopens ? null : proposal,
        at);
  }

  /// A yes holds at once.
  Decision yes(DisableReason why, UUID by, Instant now) {
    return turned(facts, Disabling.YES, why, now, by, false, null, now);
  }

  Decision agreed() {
    return turned(facts, answer, reason, decidedAt, decidedBy, true, proposal, since);
  }

  /// A no only waits.
  Decision proposed(@Nullable Proposal next) {
    return turned(facts, answer, reason, decidedAt, decidedBy, confirmed, next, since);
  }

  /// The no that waited holds.
  Decision no(Proposal agreed, Instant now) {
    return turned(facts, Disabling.NO, agreed.reason(), now, agreed.by(), true, null, now);
  }

  Decision reminded(Instant now) {
    return new Decision(
        about, circle, answer, reason, decidedAt, decidedBy, confirmed, proposal, facts, since, now,
        version);
  }

  private Decision turned(
      RuleFacts next,
      Disabling said,
      @Nullable DisableReason why,
      @Nullable Instant when,
      @Nullable UUID who,
      boolean byTwo,
      @Nullable Proposal waits,
      Instant at) {
    boolean same = next.outcome(said) == outcome();
    return new Decision(
        about,
        circle,
        said,
        why,
        when,
        who,
        byTwo,
        waits,
        next,
        same ? since : at,
        same ? remindedAt : null,
        version);
  }

  /// As somebody had read it.
  Decision read(long readVersion) {
    return new Decision(
        about,
        circle,
        answer,
        reason,
        decidedAt,
        decidedBy,
        confirmed,
        proposal,
        facts,
        since,
        remindedAt,
        readVersion);
  }

  /// Which clock runs, from [#since()].
  public Optional<ClockKind> clock() {
    return switch (outcome()) {
      case DECISION_DUE -> Optional.of(ClockKind.DISABLE_DECISION);
      case NOTICE_DUE -> Optional.of(ClockKind.PRE_FIX_NOTICE);
      case NOT_STARTED, AFTER_THE_FIX, NOTICE_GIVEN, FIX_IS_OUT, ENDED -> Optional.empty();
    };
  }

  /// Whether a yes has stood with one person for too long.
  public boolean single(Instant now) {
    return answer == Disabling.YES
        && !confirmed
        && decidedAt != null
        && !now.isBefore(decidedAt.plus(ALONE_FOR));
  }

  /// What waits for a second person, if anything does.
  public Optional<Proposed> waiting() {
    if (proposal != null) {
      return Optional.of(put(TwoPersonDeed.WAIT_FOR_FIX, proposal.by(), proposal.since()));
    }
    return answer == Disabling.YES && !confirmed && decidedBy != null && decidedAt != null
        ? Optional.of(put(TwoPersonDeed.TELL_BEFORE_FIX, decidedBy, decidedAt))
        : Optional.empty();
  }

  private Proposed put(TwoPersonDeed deed, UUID by, Instant at) {
    return new Proposed(deed, about.value(), circle, Set.of(by), at, Urgency.ORDINARY);
  }
}
