package org.bellbuoy.runs;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/// A step at a place outside that keeps what it was told, by key: it looks first, as every step
/// must. What befalls each try is given.
final class FakeStep implements Step {

  /// What befalls one try.
  enum Fate {
    WELL,
    /// It was told, and its answer never came.
    ANSWER_LOST,
    /// It could not be reached.
    UNREACHED,
    REFUSED,
    TO_A_PERSON,
    NOT_HERE,
    UNDER_WAY,
    /// It was told, and whoever told it died before writing anything down.
    DIED_AFTERWARDS,
    /// Whoever was about to tell it died.
    DIED_BEFORE
  }

  /// Stands for a process that is gone.
  static final class Death extends Error {
    private static final long serialVersionUID = 1L;
  }

  private final String name;
  private final Set<String> after;
  private final Phase phase;
  private final Queue<Fate> fates;
  private final List<String> world;
  final Map<UUID, Integer> told = new ConcurrentHashMap<>();
  final List<Going> begun = new CopyOnWriteArrayList<>();

  /// @param world where every effect is written down in the order in which it happened
  FakeStep(String name, Set<String> after, Phase phase, List<Fate> fates, List<String> world) {
    this.name = name;
    this.after = after;
    this.phase = phase;
    this.fates = new ConcurrentLinkedQueue<>(fates);
    this.world = world;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String title() {
    return name;
  }

  @Override
  public Phase phase() {
    return phase;
  }

  @Override
  public Set<String> after() {
    return after;
  }

  @Override
  public String wayBack() {
    return "Cannot be undone.";
  }

  @Override
  public DryRun dryRun(Bundle bundle) {
    return new DryRun("Says " + name + ".", 1);
  }

  @Override
  public Outcome execute(Going going) {
    begun.add(going);
    Fate fate = fates.isEmpty() ? Fate.WELL : fates.remove();
    return switch (fate) {
      case WELL -> {
        tell(going);
        yield new Outcome.Done("Said.", "https://example.test/" + name);
      }
      case ANSWER_LOST -> {
        tell(going);
        yield new Outcome.Later("No answer came.");
      }
      case UNREACHED -> new Outcome.Later("Nobody stands there.");
      case REFUSED -> new Outcome.Failed("They said no.");
      case TO_A_PERSON -> new Outcome.Handed("Say it.");
      case NOT_HERE -> new Outcome.Skipped("Not used.");
      case UNDER_WAY -> new Outcome.UnderWay("They are at it.", Duration.ofSeconds(5));
      case DIED_AFTERWARDS -> {
        tell(going);
        throw new Death();
      }
      case DIED_BEFORE -> throw new Death();
    };
  }

  private void tell(Going going) {
    if (told.putIfAbsent(going.key(), 1) == null) {
      world.add(name);
    }
  }
}
