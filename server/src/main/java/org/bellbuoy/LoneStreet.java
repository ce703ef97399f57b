package org.bellbuoy;

import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.bellbuoy.kernel.Installation;
import org.springframework.context.ConfigurableApplicationContext;

/// The public door in a process of its own: without the house, its keys, or its database users.
final class LoneStreet implements AutoCloseable {

  private final ConfigurableApplicationContext kiosk;
  private final ConfigurableApplicationContext street;

  private LoneStreet(ConfigurableApplicationContext kiosk, ConfigurableApplicationContext street) {
    this.kiosk = kiosk;
    this.street = street;
  }

  /// @param pool connections of the street's own database user
  static LoneStreet open(
      Installation installation, DataSource pool, Clock clock, Map<String, Object> settings) {
    ConfigurableApplicationContext kiosk =
        Contexts.parent(
            Kiosk.class, Map.of(), Map.of("installation", installation, "clock", clock));
    try {
      return new LoneStreet(
          kiosk, Contexts.door(kiosk, StreetDoor.class, settings, Map.of("dataSource", pool)));
    } catch (RuntimeException failed) {
      kiosk.close();
      throw failed;
    }
  }

  ConfigurableApplicationContext street() {
    return street;
  }

  int port() {
    return Contexts.portOf(street);
  }

  @Override
  public void close() {
    street.close();
    kiosk.close();
  }
}
