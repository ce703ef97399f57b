package org.bellbuoy.operations.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.operations.StartRefused;
import org.bellbuoy.operations.StartRefused.Kind;

/// Chooses as whom the server runs: the owner of the cluster if there is one, else the owner of the
/// data folder, else the least of the users who can reach it.
final class ServerUsers {
  private static final List<String> CANDIDATES = List.of("bellbuoy", "nobody");

  private ServerUsers() {}

  static ServerUser choose(Home home, PostgresBinaries binaries) {
    try {
      return isRoot() ? insteadOfRoot(home, binaries) : ourselves(home);
    } catch (IOException e) {
      throw new StartRefused(
          Kind.CANNOT_CREATE, "The data folder " + home.dataFolder() + " cannot be examined.", e);
    }
  }

  private static boolean isRoot() throws IOException {
    return uid(Path.of("/proc/self")) == 0;
  }

  private static ServerUser ourselves(Home home) throws IOException {
    if (Files.exists(home.cluster()) && uid(home.cluster()) != uid(Path.of("/proc/self"))) {
      throw new StartRefused(
          Kind.NOT_PERMITTED,
          "The database in %s belongs to user %s. Start as that user or as root, or hand the folder over with chown."
              .formatted(home.folder(), Files.getOwner(home.cluster()).getName()));
    }
    return new ServerUser.Ourselves();
  }

  private static ServerUser insteadOfRoot(Home home, PostgresBinaries binaries) throws IOException {
    if (Files.exists(home.cluster())) {
      return uid(home.cluster()) == 0 ? unmapped(home) : ownerOf(home.cluster());
    }
    home.openForPassage();
    var user = uid(home.dataFolder()) == 0 ? leastUser() : Optional.of(ownerOf(home.dataFolder()));
    return user.isPresent() && reaches(user.get(), home, binaries) ? user.get() : unmapped(home);
  }

  private static Optional<ServerUser> leastUser() {
    return CANDIDATES.stream().flatMap(name -> dropTo(name).stream()).findFirst();
  }

  private static Optional<ServerUser> dropTo(String name) {
    var uid = Commands.run(List.of(), "id", "-u", name);
    var gid = Commands.run(List.of(), "id", "-g", name);
    return uid.succeeded() && gid.succeeded()
        ? Optional.of(
            new ServerUser.Dropped(Integer.parseInt(uid.said()), Integer.parseInt(gid.said())))
        : Optional.empty();
  }

  private static ServerUser ownerOf(Path folder) throws IOException {
    return new ServerUser.Dropped(uid(folder), (Integer) Files.getAttribute(folder, "unix:gid"));
  }

  private static boolean reaches(ServerUser user, Home home, PostgresBinaries binaries) {
    return Commands.run(user.prefix(), "test", "-x", home.folder().toString()).succeeded()
        && Commands.run(user.prefix(), binaries.program("postgres"), "--version").succeeded();
  }

  private static ServerUser unmapped(Home home) {
    var user = new ServerUser.Unmapped();
    if (Commands.run(user.prefix(), "true").succeeded()) {
      return user;
    }
    throw new StartRefused(
        Kind.NOT_PERMITTED,
        "PostgreSQL does not run as root, and no other user can reach %s. Choose a data folder outside root's home, or start as an ordinary user."
            .formatted(home.folder()));
  }

  private static int uid(Path path) throws IOException {
    return (Integer) Files.getAttribute(path, "unix:uid");
  }
}
