package org.bellbuoy.operations.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.bellbuoy.operations.StartRefused;
import org.bellbuoy.operations.StartRefused.Kind;

/// The stored databases: made once, with checksums, a password and one locale that never changes.
final class Cluster {
  static final String SUPERUSER = "postgres";

  /// Only this machine, only with the password.
  private static final String WHO_MAY_CONNECT = "host all all 127.0.0.1/32 scram-sha-256\n";

  private Cluster() {}

  static void createIfAbsent(
      Home home, PostgresBinaries binaries, ServerUser user, Progress progress) {
    Unfinished.removeFrom(home);
    if (Files.exists(home.cluster())) {
      return;
    }
    progress.says("Creating the database in " + home.cluster());
    try {
      var password = Password.readOrCreate(home.passwordFile());
      Files.createDirectory(
          home.unfinishedCluster(),
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      handOver(home.unfinishedCluster(), user);
      initialise(home, binaries, user, password);
      Files.writeString(home.unfinishedCluster().resolve("pg_hba.conf"), WHO_MAY_CONNECT);
      Files.move(home.unfinishedCluster(), home.cluster(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new StartRefused(
          Kind.CANNOT_CREATE, "The database cannot be created in " + home.folder() + ".", e);
    }
  }

  private static void initialise(
      Home home, PostgresBinaries binaries, ServerUser user, String password) throws IOException {
    var passwordForInit = Password.write(home.folder().resolve("password.init"), password);
    try {
      handOver(passwordForInit, user);
      var outcome =
          Commands.run(
              user.prefix(),
              binaries.program("initdb"),
              "--pgdata=" + home.unfinishedCluster(),
              "--username=" + SUPERUSER,
              "--pwfile=" + passwordForInit,
              "--auth=scram-sha-256",
              "--set=scram_iterations=1",
              "--encoding=UTF8",
              "--locale=C",
              "--locale-provider=builtin",
              "--builtin-locale=C.UTF-8",
              "--data-checksums",
              "--no-instructions");
      if (!outcome.succeeded()) {
        throw new StartRefused(
            Kind.CANNOT_CREATE, "PostgreSQL could not create its files: " + outcome.said());
      }
    } finally {
      Files.deleteIfExists(passwordForInit);
    }
  }

  private static void handOver(Path path, ServerUser user) throws IOException {
    if (user instanceof ServerUser.Dropped(int uid, int gid)) {
      Files.setAttribute(path, "unix:uid", uid);
      Files.setAttribute(path, "unix:gid", gid);
    }
  }
}
