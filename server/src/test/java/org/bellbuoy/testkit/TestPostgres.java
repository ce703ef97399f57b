package org.bellbuoy.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.bellbuoy.operations.DatabaseAccess;
import org.bellbuoy.operations.DoorPasswords;
import org.bellbuoy.operations.Schema;
import org.bellbuoy.operations.postgres.EmbeddedPostgres;
import org.bellbuoy.operations.postgres.Progress;

/// One database server for the whole test run; each test class takes a database of its own from it.
///
/// Only here may a server forget on a power cut: what a test writes is thrown away anyway.
public final class TestPostgres {
  /// What the doors' database users sign in with, in every test.
  public static final DoorPasswords PASSWORDS =
      new DoorPasswords("desk-in-tests", "street-in-tests", "counter-in-tests");

  private static final String TEMPLATE = "migrated";
  private static final AtomicInteger TAKEN = new AtomicInteger();

  private TestPostgres() {}

  /// A fresh copy of the migrated database, in about a tenth of a second.
  public static TestDatabase databaseFromTemplate(String name) {
    return copyOf(Migrated.TEMPLATE_NAME, name);
  }

  /// A database without any table, for tests of migrations.
  public static TestDatabase emptyDatabase(String name) {
    return copyOf("template0", name);
  }

  public static EmbeddedPostgres server() {
    return Running.SERVER;
  }

  private static TestDatabase copyOf(String template, String name) {
    var unique =
        name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_") + "_" + TAKEN.incrementAndGet();
    administer("create database " + unique + " template " + template);
    return database(unique);
  }

  private static void administer(String sql) {
    database("postgres").jdbc().sql(sql).update();
  }

  private static TestDatabase database(String name) {
    var server = Running.SERVER;
    return new TestDatabase(server.jdbcUrl(name), server.superuser(), server.password());
  }

  /// Started by whoever asks first, stopped with the run.
  private static final class Running {
    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        var folder = Files.createTempDirectory("bellbuoy-tests-");
        var server = EmbeddedPostgres.start(folder, Progress.silent());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, folder)));
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void end(EmbeddedPostgres server, Path folder) {
      server.close();
      TestFolders.delete(folder);
    }
  }

  private static final class Migrated {
    static final String TEMPLATE_NAME = migrate();

    private static String migrate() {
      for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
        administer("alter system set " + setting + " = off");
      }
      database("postgres").jdbc().sql("select pg_reload_conf()").query().singleValue();
      administer("create database " + TEMPLATE);
      TestDatabase template = database(TEMPLATE);
      Schema.bringUpToDate(
          new DatabaseAccess(template.jdbcUrl(), template.user(), template.password()), PASSWORDS);
      return TEMPLATE;
    }
  }
}
