package org.bellbuoy;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.operations.Pools;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// The running house: the parent context, and a child context for each open door.
public final class Doors implements AutoCloseable {

  private final ConfigurableApplicationContext house;
  private final ConfigurableApplicationContext street;
  private final ConfigurableApplicationContext desk;
  private final ConfigurableApplicationContext counter;

  private Doors(
      ConfigurableApplicationContext house,
      ConfigurableApplicationContext street,
      ConfigurableApplicationContext desk,
      ConfigurableApplicationContext counter) {
    this.house = house;
    this.street = street;
    this.desk = desk;
    this.counter = counter;
  }

  /// Opens the house, and then its doors at the same time.
  ///
  /// @param ports where each door listens, and behind what
  public static Doors open(Installation installation, Pools pools, Clock clock, Ports ports) {
    ConfigurableApplicationContext house = house(installation, pools.desk(), clock);
    var street = beside(() -> door(house, StreetDoor.class, ports.street(), over(pools.street())));
    var counter =
        beside(() -> door(house, CounterDoor.class, ports.counter(), over(pools.counter())));
    try {
      ConfigurableApplicationContext desk = door(house, DeskDoor.class, ports.desk(), Map.of());
      return new Doors(house, street.join(), desk, counter.join());
    } catch (RuntimeException failed) {
      CompletableFuture.allOf(street, counter).handle((_, _) -> true).join();
      house.close();
      throw failed;
    }
  }

  private static Map<String, Object> over(DataSource pool) {
    return Map.of("dataSource", pool);
  }

  private static ConfigurableApplicationContext house(
      Installation installation, DataSource dataSource, Clock clock) {
    return new SpringApplicationBuilder(House.class)
        .web(WebApplicationType.NONE)
        .registerShutdownHook(false)
        .properties(Map.of("bellbuoy.vault.master-key-file", masterKey(installation)))
        .initializers(
            with(Map.of("installation", installation, "clock", clock, "dataSource", dataSource)))
        .run();
  }

  private static <T> CompletableFuture<T> beside(Supplier<T> work) {
    return CompletableFuture.supplyAsync(
        work, task -> Thread.ofPlatform().name("door").start(task));
  }

  private static String masterKey(Installation installation) {
    return installation.dataFolder().resolve("secrets").resolve("master.key").toString();
  }

  private static ConfigurableApplicationContext door(
      ConfigurableApplicationContext house,
      Class<?> door,
      Map<String, Object> settings,
      Map<String, Object> beans) {
    return new SpringApplicationBuilder(door)
        .parent(house)
        .web(WebApplicationType.SERVLET)
        .registerShutdownHook(false)
        .initializers(with(beans))
        .properties(settings)
        .run();
  }

  private static org.springframework.context.ApplicationContextInitializer<
          ConfigurableApplicationContext>
      with(Map<String, Object> beans) {
    return context ->
        beans.forEach((name, bean) -> context.getBeanFactory().registerSingleton(name, bean));
  }

  /// A deed or question of the house, for the front of the house and for tests.
  public <T> T get(Class<T> type) {
    return house.getBean(type);
  }

  public ConfigurableApplicationContext house() {
    return house;
  }

  public ConfigurableApplicationContext street() {
    return street;
  }

  public ConfigurableApplicationContext desk() {
    return desk;
  }

  public ConfigurableApplicationContext counter() {
    return counter;
  }

  public int streetPort() {
    return portOf(street);
  }

  public int deskPort() {
    return portOf(desk);
  }

  public int counterPort() {
    return portOf(counter);
  }

  private static int portOf(ConfigurableApplicationContext door) {
    return Objects.requireNonNull(((WebServerApplicationContext) door).getWebServer()).getPort();
  }

  @Override
  public void close() {
    street.close();
    counter.close();
    desk.close();
    house.close();
  }
}
