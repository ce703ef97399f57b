package org.bellbuoy;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.operations.Pools;
import org.springframework.context.ConfigurableApplicationContext;

/// The running house: the parent context, and a child context for each open door.
public final class Doors implements AutoCloseable {

  private final ConfigurableApplicationContext house;
  private final Map<Part, ConfigurableApplicationContext> open;

  private Doors(
      ConfigurableApplicationContext house, Map<Part, ConfigurableApplicationContext> open) {
    this.house = house;
    this.open = new EnumMap<>(open);
  }

  /// Opens the house, and then every door at the same time.
  ///
  /// @param ports where each door listens, and behind what
  public static Doors open(Installation installation, Pools pools, Clock clock, Ports ports) {
    return open(installation, pools, clock, ports, Shape.WHOLE.parts());
  }

  /// Opens the house with these of its parts.
  static Doors open(
      Installation installation, Pools pools, Clock clock, Ports ports, Set<Part> parts) {
    ConfigurableApplicationContext house =
        Contexts.parent(
            House.class,
            settings(installation, parts),
            Map.of("installation", installation, "clock", clock, "dataSource", pools.desk()));
    Map<Part, CompletableFuture<ConfigurableApplicationContext>> coming = new EnumMap<>(Part.class);
    parts.stream()
        .filter(part -> part != Part.JOBS)
        .forEach(part -> coming.put(part, beside(() -> door(house, part, ports, pools))));
    try {
      Map<Part, ConfigurableApplicationContext> open = new EnumMap<>(Part.class);
      coming.forEach((part, door) -> open.put(part, door.join()));
      return new Doors(house, open);
    } catch (RuntimeException failed) {
      settled(coming).join();
      house.close();
      throw failed;
    }
  }

  private static CompletableFuture<Boolean> settled(
      Map<Part, CompletableFuture<ConfigurableApplicationContext>> coming) {
    return CompletableFuture.allOf(coming.values().toArray(CompletableFuture[]::new))
        .handle((_, _) -> true);
  }

  private static Map<String, Object> settings(Installation installation, Set<Part> parts) {
    return Map.of(
        "bellbuoy.vault.master-key-file",
        installation.dataFolder().resolve("secrets").resolve("master.key").toString(),
        BehindADoor.JOBS,
        parts.contains(Part.JOBS));
  }

  private static ConfigurableApplicationContext door(
      ConfigurableApplicationContext house, Part part, Ports ports, Pools pools) {
    return switch (part) {
      case STREET ->
          Contexts.door(
              house, StreetDoor.class, ports.street(), Map.of("dataSource", pools.street()));
      case COUNTER ->
          Contexts.door(
              house, CounterDoor.class, ports.counter(), Map.of("dataSource", pools.counter()));
      case DESK -> Contexts.door(house, DeskDoor.class, ports.desk(), Map.of());
      case JOBS -> throw new IllegalArgumentException("Jobs are no door");
    };
  }

  private static <T> CompletableFuture<T> beside(Supplier<T> work) {
    return CompletableFuture.supplyAsync(
        work, task -> Thread.ofPlatform().name("door").start(task));
  }

  /// A deed or question of the house, for the front of the house and for tests.
  public <T> T get(Class<T> type) {
    return house.getBean(type);
  }

  public ConfigurableApplicationContext house() {
    return house;
  }

  public ConfigurableApplicationContext street() {
    return door(Part.STREET);
  }

  public ConfigurableApplicationContext desk() {
    return door(Part.DESK);
  }

  public ConfigurableApplicationContext counter() {
    return door(Part.COUNTER);
  }

  private ConfigurableApplicationContext door(Part part) {
    return Optional.ofNullable(open.get(part))
        .orElseThrow(() -> new IllegalStateException("This door is not open here: " + part));
  }

  public int streetPort() {
    return Contexts.portOf(street());
  }

  public int deskPort() {
    return Contexts.portOf(desk());
  }

  public int counterPort() {
    return Contexts.portOf(counter());
  }

  @Override
  public void close() {
    Stream.of(Part.STREET, Part.COUNTER, Part.DESK)
        .flatMap(part -> Stream.ofNullable(open.get(part)))
        .forEach(ConfigurableApplicationContext::close);
    house.close();
  }
}
