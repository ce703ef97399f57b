package org.bellbuoy.operations.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.bellbuoy.operations.DatabaseAccess;
import org.bellbuoy.operations.StartRefused;
import org.bellbuoy.operations.StartRefused.Kind;

/// The database server inside a data folder, running as long as this object is open.
///
/// A server that dies is started again on the same port. One that an earlier, killed Bellbuoy left
/// behind is stopped first; a folder that another living Bellbuoy uses is refused.
public final class EmbeddedPostgres implements AutoCloseable {
  private final Home home;
  private final FolderLock lock;
  private final Starter starter;
  private final Progress progress;
  private final int port;
  private final ReentrantLock changing = new ReentrantLock();
  private volatile Postmaster postmaster;
  private volatile boolean closed;

  private EmbeddedPostgres(
      Home home, FolderLock lock, Starter starter, Progress progress, Starter.Running running) {
    this.home = home;
    this.lock = lock;
    this.starter = starter;
    this.progress = progress;
    this.port = running.port();
    this.postmaster = running.postmaster();
  }

  /// Starts the server of a data folder, creating both where they are absent.
  ///
  /// @throws StartRefused when that is not possible, with a sentence that says why
  public static EmbeddedPostgres start(Path dataFolder, Progress progress) {
    var home = Home.in(dataFolder);
    var lock = FolderLock.take(home);
    try {
      var binaries = PostgresBinaries.unpack(Caches.choose(home), progress);
      var user = ServerUsers.choose(home, binaries);
      Cluster.createIfAbsent(home, binaries, user, progress);
      var starter = new Starter(home, binaries, user);
      Orphan.stop(home, progress);
      var server = new EmbeddedPostgres(home, lock, starter, progress, starter.startAnywhere());
      server.watchFrom(Thread.ofVirtual());
      return server;
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /// Where the server of a data folder listens, if one is running; whoever started it keeps it.
  public static Optional<DatabaseAccess> running(Path dataFolder, String database) {
    var home = new Home(dataFolder.toAbsolutePath().normalize());
    if (!Orphan.isReady(home)) {
      return Optional.empty();
    }
    try {
      var port = Files.readString(home.portFile()).strip();
      var url = "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
      var password = Files.readString(home.passwordFile()).strip();
      return Optional.of(new DatabaseAccess(url, Cluster.SUPERUSER, password));
    } catch (IOException e) {
      throw new StartRefused(
          Kind.NOT_PERMITTED, "The database in " + home.folder() + " is not yours to read.", e);
    }
  }

  /// Removes a folder with all that a killed run left in it, its server included. One that another
  /// living Bellbuoy uses is refused.
  public static void discard(Path dataFolder, Progress progress) {
    if (!Files.exists(dataFolder)) {
      return;
    }
    var home = Home.in(dataFolder);
    try (var _ = FolderLock.take(home)) {
      Orphan.stop(home, progress);
      Folders.delete(home.dataFolder());
    }
  }

  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  public String superuser() {
    return Cluster.SUPERUSER;
  }

  public String password() {
    try {
      return Files.readString(home.passwordFile()).strip();
    } catch (IOException e) {
      throw new StartRefused(
          Kind.CANNOT_CREATE, "The file " + home.passwordFile() + " cannot be read.", e);
    }
  }

  public int port() {
    return port;
  }

  /// The number of the server's process, for whoever measures or torments it.
  public long pid() {
    changing.lock();
    try {
      return postmaster.process().pid();
    } finally {
      changing.unlock();
    }
  }

  /// Makes a database of this name unless there is one.
  public EmbeddedPostgres withDatabase(String name) {
    Databases.createIfAbsent(this, name);
    return this;
  }

  /// Stops the server, after all that was acknowledged is on the disk. May be called twice.
  @Override
  public void close() {
    changing.lock();
    try {
      if (!closed) {
        closed = true;
        postmaster.stop();
        lock.close();
      }
    } finally {
      changing.unlock();
    }
  }

  private void watchFrom(Thread.Builder threads) {
    threads.name("postgres-watch").start(this::bringBackWheneverItEnds);
  }

  private void bringBackWheneverItEnds() {
    while (!closed) {
      postmaster.process().onExit().join();
      var pause = Pause.first();
      while (!closed && !runsAgain()) {
        pause = pause.thenLonger();
      }
    }
  }

  private boolean runsAgain() {
    changing.lock();
    try {
      if (closed) {
        return false;
      }
      progress.says("PostgreSQL ended unexpectedly and is started again");
      var again = starter.attempt(port);
      again.ifPresent(running -> postmaster = running);
      return again.isPresent();
    } finally {
      changing.unlock();
    }
  }
}
