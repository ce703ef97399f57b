package org.bellbuoy.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bellbuoy.runs.FakeStep.Fate;
import org.bellbuoy.runs.Step.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConductTests {

  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private final List<String> world = new CopyOnWriteArrayList<>();

  private FakeStep step(String name, Set<String> after, Fate... fates) {
    return step(name, after, Phase.OUT, fates);
  }

  private FakeStep step(String name, Set<String> after, Phase phase, Fate... fates) {
    Set<String> marked = new HashSet<>();
    after.forEach(each -> marked.add(mark + "-" + each));
    return new FakeStep(mark + "-" + name, marked, phase, Arrays.asList(fates), world);
  }

  private String the(String name) {
    return mark + "-" + name;
  }

  @Test
  void doesEachStepOnceInItsOrderAndIsDone() {
    Lab lab =
        new Lab(
            List.of(
                step("report", Set.of("look"), Phase.REPORT),
                step("look", Set.of("page"), Phase.CHECK),
                step("notes", Set.of("issue")),
                step("issue", Set.of("page")),
                step("page", Set.of("builds")),
                step("builds", Set.of())),
            1);

    lab.untilStill();

    assertThat(world)
        .containsExactly(
            the("builds"), the("page"), the("issue"), the("notes"), the("look"), the("report"));
    assertThat(lab.state()).isEqualTo(RunState.DONE);
  }

  @Test
  void saysItOnceWhereTheAnswerWasLostAndWhereWhoeverSaidItDied() {
    FakeStep lost = step("lost", Set.of(), Fate.ANSWER_LOST, Fate.ANSWER_LOST);
    FakeStep died = step("died", Set.of(), Fate.DIED_AFTERWARDS, Fate.DIED_BEFORE);
    Lab lab = new Lab(List.of(lost, died), 2);

    lab.untilStill();

    assertThat(world).containsExactlyInAnyOrder(the("lost"), the("died"));
    assertThat(lost.begun).hasSize(3);
    assertThat(lost.begun.stream().map(Going::key).distinct()).hasSize(1);
    assertThat(died.begun).hasSize(3);
    assertThat(lab.state()).isEqualTo(RunState.DONE);
  }

  @Test
  void holdsOnlyTheBranchThatFailedAndLooksAtWhatIsOut() {
    Lab lab =
        new Lab(
            List.of(
                step("page", Set.of()),
                step("issue", Set.of("page"), Fate.REFUSED),
                step("notes", Set.of("issue")),
                step("blog", Set.of("page")),
                step("social", Set.of("blog")),
                step("look", Set.of("page"), Phase.CHECK)),
            1);

    lab.untilStill();

    assertThat(world).containsExactly(the("page"), the("blog"), the("social"), the("look"));
    assertThat(lab.states())
        .containsEntry(the("issue"), StepState.FAILED)
        .containsEntry(the("notes"), StepState.HELD)
        .containsEntry(the("look"), StepState.DONE);
    assertThat(lab.said(the("issue"))).isEqualTo("They said no.");
    assertThat(lab.state()).isEqualTo(RunState.RUNNING);

    lab.doneByHand(the("issue"));
    lab.untilStill();

    assertThat(world).endsWith(the("notes"), the("look"));
    assertThat(lab.state()).isEqualTo(RunState.DONE);
  }

  @Test
  void givesUpAPlaceThatStaysAwayAfterADay() {
    Fate[] away = new Fate[100];
    Arrays.fill(away, Fate.UNREACHED);
    FakeStep blog = step("blog", Set.of(), away);
    Lab lab = new Lab(List.of(blog), 1);

    assertThat(lab.turn(0)).isTrue();
    assertThat(lab.turn(0)).as("at once").isFalse();
    lab.hands.move(Duration.ofSeconds(11));
    assertThat(lab.turn(0)).isTrue();
    lab.untilStill();

    assertThat(lab.states()).containsEntry(the("blog"), StepState.FAILED);
    assertThat(blog.begun).hasSizeBetween(40, 60);
    assertThat(world).isEmpty();
  }

  @Test
  void doesNotCountLookingAtWhatIsUnderWay() {
    Fate[] slow = new Fate[200];
    Arrays.fill(slow, Fate.UNDER_WAY);
    FakeStep record = step("record", Set.of(), slow);
    Lab lab = new Lab(List.of(record), 1);

    lab.untilStill();

    assertThat(record.begun).hasSize(201);
    assertThat(lab.state()).isEqualTo(RunState.DONE);
  }

  @Test
  void whoeverWasOvertakenWritesNothing() {
    FakeStep page = step("page", Set.of(), Fate.REFUSED, Fate.WELL);
    Lab lab = new Lab(List.of(page), 2);
    Runnable frozen = lab.taken(0);

    assertThat(lab.turn(1)).as("while the first is alive").isFalse();
    lab.hands.move(SettleStep.LEASE.plusSeconds(1));
    Runnable second = lab.taken(1);
    frozen.run();
    assertThat(lab.states()).containsEntry(the("page"), StepState.RUNNING);
    second.run();

    assertThat(lab.states()).containsEntry(the("page"), StepState.DONE);
    assertThat(world).containsExactly(the("page"));
  }

  @Test
  void beginsNothingWhilePausedAndNothingOfWhatWasRecalled() {
    Lab lab = new Lab(List.of(step("page", Set.of()), step("blog", Set.of("page"))), 1);

    lab.state(RunState.PAUSED);
    assertThat(lab.turn(0)).isFalse();
    lab.state(RunState.RUNNING);
    Runnable leaving = lab.taken(0);
    lab.state(RunState.RECALLED);
    leaving.run();
    lab.untilStill();

    assertThat(world).containsExactly(the("page"));
    assertThat(lab.states()).containsEntry(the("blog"), StepState.WAITING);
  }

  @Test
  void aHouseWhoseStepsWaitForEachOtherDoesNotStart() {
    assertThatThrownBy(() -> new StepGraph(List.of(step("a", Set.of("b")), step("b", Set.of("a")))))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> new StepGraph(List.of(step("a", Set.of()), step("a", Set.of()))))
        .isInstanceOf(IllegalStateException.class);
    assertThat(new StepGraph(List.of(step("a", Set.of("nobody")))).steps()).hasSize(1);
  }

  /// Any graph, any failures, two nodes at once: nothing is said twice, nothing before what it
  /// waits for, and only what hangs on a failure is held.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void keepsOrderAndSaysEverythingOnceWhateverBefalls(long seed) throws Exception {
    Random random = new Random(seed);
    List<FakeStep> fakes = graph(random);
    Lab lab = new Lab(fakes, 2);

    try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
      for (int round = 0; round < 60; round++) {
        Future<Boolean> one = nodes.submit(() -> lab.turn(0));
        Future<Boolean> other = nodes.submit(() -> lab.turn(1));
        if (!one.get() & !other.get()) {
          lab.hands.move(Duration.ofMinutes(31));
        }
      }
    }
    lab.untilStill();

    assertThat(world).doesNotHaveDuplicates();
    Map<String, StepState> states = lab.states();
    Map<String, StepState> expected = new HashMap<>();
    for (FakeStep fake : fakes) {
      boolean stuck =
          fake.after().stream()
              .anyMatch(before ->
                  Set.of(StepState.HELD, StepState.FAILED, StepState.HANDED)
                      .contains(states.get(before)));
      assertThat(states.get(fake.name()) == StepState.HELD).as(fake.name()).isEqualTo(stuck);
      if (world.contains(fake.name())) {
        expected.put(fake.name(), states.get(fake.name()));
        fake.after().stream()
            .filter(before -> states.get(before) == StepState.DONE)
            .forEach(
                before -> assertThat(world.indexOf(before)).isLessThan(world.indexOf(fake.name())));
      }
    }
    assertThat(states.values())
        .doesNotContain(StepState.READY, StepState.RUNNING, StepState.WAITING, StepState.RECALLED);
    assertThat(expected.values()).allMatch(state -> state != StepState.HELD);
  }

  private List<FakeStep> graph(Random random) {
    List<FakeStep> fakes = new ArrayList<>();
    List<String> names = new ArrayList<>();
    int count = 5 + random.nextInt(6);
    for (int at = 0; at < count; at++) {
      Set<String> after = new HashSet<>();
      names.stream().filter(_ -> random.nextInt(3) == 0).forEach(after::add);
      List<Fate> fates = new ArrayList<>();
      while (random.nextInt(3) != 0 && fates.size() < 4) {
        fates.add(Fate.values()[random.nextInt(Fate.values().length)]);
      }
      Phase phase = at == count - 1 ? Phase.CHECK : Phase.OUT;
      fakes.add(step("s" + at, after, phase, fates.toArray(Fate[]::new)));
      names.add("s" + at);
    }
    return fakes;
  }
}
