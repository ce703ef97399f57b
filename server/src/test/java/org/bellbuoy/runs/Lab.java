package org.bellbuoy.runs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.RevisionId;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.RestoreFence;
import org.bellbuoy.testkit.TestHouse;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// One run over fake steps on the house's database, with a clock of its own and as many nodes as a
/// test wants. The house itself knows none of these steps and leaves them alone.
final class Lab {

  /// A clock that only its test moves.
  static final class Hands extends Clock {
    private Instant now = Instant.parse("2026-11-23T09:00:00Z");

    @Override
    public synchronized Instant instant() {
      return now;
    }

    synchronized void move(Duration by) {
      now = now.plus(by);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private static final TransactionTemplate TRANSACTION =
      new TransactionTemplate(TestHouse.get(PlatformTransactionManager.class));

  final Hands hands = new Hands();
  final StepGraph graph;
  final Run run;
  private final List<Conduct> nodes;
  private final StepStore steps = TestHouse.get(StepStore.class);
  private final RunStore runs = TestHouse.get(RunStore.class);
  private final SettleStep settle = new Settling(hands);

  Lab(List<? extends Step> fakes, int howMany) {
    this.graph = new StepGraph(List.copyOf(fakes));
    RestoreFence open = new Open();
    this.nodes =
        java.util.stream.Stream.generate(() -> new Conduct(graph, settle, runs, open))
            .limit(howMany)
            .toList();
    this.run = ordered();
  }

  private Run ordered() {
    RunMaking making =
        new RunMaking(
            graph, runs, steps, TestHouse.get(Ids.class), hands, TestHouse.get(News.class));
    Bundle bundle =
        new Bundle(
            new AdvisoryId(UUID.randomUUID()),
            new RevisionId(UUID.randomUUID()),
            "0".repeat(64),
            null,
            null);
    Viewer.Staff by = new Viewer.Staff(UUID.randomUUID(), "Pat", Set.of(Role.PUBLISHER));
    return in(
        () -> making.make(by, bundle, Haste.ORDINARY, hands.instant(), ZoneOffset.UTC, false));
  }

  /// One node begins what is due, if anything is. A node that dies leaves what it took.
  ///
  /// @return whether something was due
  boolean turn(int node) {
    Optional<Runnable> due = nodes.get(node).next();
    try {
      due.ifPresent(Runnable::run);
    } catch (FakeStep.Death gone) {
      // the next node finds what this one left
    }
    return due.isPresent();
  }

  /// Takes something without doing it yet.
  Runnable taken(int node) {
    return nodes.get(node).next().orElseThrow();
  }

  /// Goes on until nothing is due within a day.
  void untilStill() {
    Instant end = hands.instant().plus(Duration.ofDays(3));
    while (hands.instant().isBefore(end)) {
      boolean any = false;
      for (int node = 0; node < nodes.size(); node++) {
        any |= turn(node);
      }
      if (!any) {
        hands.move(Duration.ofMinutes(10));
      }
    }
  }

  Map<String, StepState> states() {
    return Readiness.withHeld(steps.of(run.id())).stream()
        .collect(Collectors.toMap(RunStep::name, RunStep::state));
  }

  RunStep step(String name) {
    return steps.of(run.id()).stream()
        .filter(step -> step.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  String said(String name) {
    return TestHouse.get(Said.class).open(step(name)).words();
  }

  RunState state() {
    return runs.find(run.id()).orElseThrow().state();
  }

  void state(RunState state) {
    in(() -> {
      runs.state(run.id(), state, hands.instant());
      return true;
    });
  }

  /// As when a person says it is done.
  void doneByHand(String name) {
    in(() -> {
      Run held = runs.hold(run.id()).orElseThrow();
      RunStep step = step(name);
      steps.end(step, StepState.DONE, null, hands.instant());
      settle.moved(org.bellbuoy.kernel.Actor.machine(), held, step, StepState.DONE);
      return true;
    });
  }

  static <T> T in(Supplier<T> work) {
    return Objects.requireNonNull(TRANSACTION.execute(_ -> work.get()));
  }

  /// The house's own, on the clock of the test.
  private static final class Settling extends SettleStep {
    Settling(Clock clock) {
      super(
          TestHouse.get(RunStore.class),
          TestHouse.get(StepStore.class),
          TestHouse.get(Said.class),
          TestHouse.get(Ids.class),
          clock,
          TestHouse.get(News.class));
    }

    @Override
    public Optional<RunStep> claim(Set<String> names) {
      return in(() -> super.claim(names));
    }

    @Override
    public boolean keep(RunStep mine) {
      return in(() -> super.keep(mine));
    }

    @Override
    public boolean settle(RunStep mine, Retry retry, Outcome outcome) {
      return in(() -> super.settle(mine, retry, outcome));
    }
  }

  private static final class Open implements RestoreFence {
    @Override
    public boolean held() {
      return false;
    }

    @Override
    public UUID epoch() {
      return new UUID(0, 0);
    }
  }
}
