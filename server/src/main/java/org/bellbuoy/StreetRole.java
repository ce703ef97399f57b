package org.bellbuoy;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.operations.Database;
import org.bellbuoy.operations.DatabaseAccess;
import org.bellbuoy.operations.StartRefused;
import org.jspecify.annotations.Nullable;

/// `serve --role street`: the public door on a machine that has no key and no other database user.
final class StreetRole implements AutoCloseable {

  private static final List<String> KEYS = List.of("master.key", "erasable.keys");
  private static final List<String> KEY_SETTINGS =
      List.of("BELLBUOY_VAULT_MASTERKEY", "BELLBUOY_VAULT_NEXTMASTERKEY");

  private final HikariDataSource pool;
  private final LoneStreet street;
  private final URI address;

  private StreetRole(HikariDataSource pool, LoneStreet street, URI address) {
    this.pool = pool;
    this.street = street;
    this.address = address;
  }

  /// @param data the folder in which keys would lie, of which there must be none
  /// @param database the address of the database with the street's user
  static StreetRole open(Path data, @Nullable String database, Listening listening) {
    if (database == null) {
      throw new StartRefused(
          StartRefused.Kind.USAGE,
          "--role street needs the address of the database with the user bellbuoy_street: give"
              + " --database-url, or BELLBUOY_DATABASE_URL in the environment.");
    }
    refuseKeys(data);
    Ports ports = listening.ports();
    HikariDataSource pool = Database.ofTheStreet(DatabaseAccess.parse(database));
    try {
      LoneStreet street =
          LoneStreet.open(installation(data, listening), pool, Clock.systemUTC(), ports.street());
      return new StreetRole(pool, street, listening.publicUrl());
    } catch (RuntimeException failed) {
      pool.close();
      throw failed;
    }
  }

  private static Installation installation(Path data, Listening listening) {
    return new Installation(
        data, listening.publicUrl(), listening.deskUrl(), listening.counterUrl(), false);
  }

  /// Whoever breaks the street reads what its machine holds.
  private static void refuseKeys(Path data) {
    Optional<String> found =
        Stream.concat(
                KEYS.stream()
                    .map(name -> data.resolve("secrets").resolve(name))
                    .filter(Files::exists)
                    .map(Path::toString),
                KEY_SETTINGS.stream().filter(name -> System.getenv(name) != null))
            .findFirst();
    if (found.isPresent()) {
      throw new StartRefused(
          StartRefused.Kind.SETTING,
          "A street holds no key, and here is one: %s. Take it away, or run serve --split."
              .formatted(found.get()));
    }
  }

  void announce(Progress progress) {
    progress.says("");
    progress.says("  public   " + address);
    progress.says("  ready after %.1f s".formatted(Launched.ago().toMillis() / 1000.0));
  }

  @Override
  public void close() {
    street.close();
    pool.close();
  }
}
