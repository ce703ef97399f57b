package org.bellbuoy.operations.postgres;

import java.util.List;

/// As whom the database server runs. PostgreSQL refuses to run as root, so root has to become
/// somebody else first; an ordinary user stays who they are.
sealed interface ServerUser {

  /// The words to put in front of each command of the server.
  List<String> prefix();

  /// The ordinary user who started us.
  record Ourselves() implements ServerUser {
    @Override
    public List<String> prefix() {
      return List.of();
    }
  }

  /// Root gives up everything for an unprivileged user, who owns the folder of the cluster.
  record Dropped(int uid, int gid) implements ServerUser {
    @Override
    public List<String> prefix() {
      return List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups");
    }
  }

  /// Root without its powers, in a user namespace that knows nobody: for folders which no other
  /// user can reach, such as root's own home.
  record Unmapped() implements ServerUser {
    @Override
    public List<String> prefix() {
      return List.of("unshare", "-U");
    }
  }
}
