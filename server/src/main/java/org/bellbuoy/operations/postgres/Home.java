package org.bellbuoy.operations.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import org.bellbuoy.operations.StartRefused;
import org.bellbuoy.operations.StartRefused.Kind;

/// The folder of the database server inside the data folder, and the names in it.
record Home(Path dataFolder) {
  static final String UNFINISHED = "cluster.unfinished-";
  private static final String OURS =
      UNFINISHED + ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());

  static Home in(Path dataFolder) {
    var home = new Home(dataFolder.toAbsolutePath().normalize());
    home.create();
    return home;
  }

  Path folder() {
    return dataFolder.resolve("postgres");
  }

  Path cluster() {
    return folder().resolve("cluster");
  }

  /// A cluster is made here and then renamed, so that a half-made one is never taken for a whole.
  Path unfinishedCluster() {
    // a name of this start alone: the initdb of a killed one may still be writing into its own
    return folder().resolve(OURS);
  }

  Path passwordFile() {
    return folder().resolve("password");
  }

  Path portFile() {
    return folder().resolve("port");
  }

  Path lockFile() {
    return folder().resolve("lock");
  }

  ServerLog log() {
    return new ServerLog(folder().resolve("server.log"));
  }

  /// Lets another user walk through, but not look around: what lies here is protected file by file.
  void openForPassage() throws IOException {
    for (var folder : new Path[] {dataFolder, folder()}) {
      var permissions = Files.getPosixFilePermissions(folder);
      if (permissions.add(PosixFilePermission.OTHERS_EXECUTE)) {
        Files.setPosixFilePermissions(folder, permissions);
      }
    }
  }

  private void create() {
    try {
      var ours = PosixFilePermissions.fromString("rwx------");
      Files.createDirectories(dataFolder, PosixFilePermissions.asFileAttribute(ours));
      Files.createDirectories(folder(), PosixFilePermissions.asFileAttribute(ours));
    } catch (IOException e) {
      throw new StartRefused(
          Kind.CANNOT_CREATE,
          "The data folder " + dataFolder + " cannot be created or written.",
          e);
    }
    if (!Files.isWritable(folder())) {
      throw new StartRefused(
          Kind.CANNOT_CREATE, "The data folder " + dataFolder + " cannot be written by this user.");
    }
  }
}
