package org.bellbuoy.operations.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bellbuoy.operations.StartRefused;
import org.bellbuoy.operations.StartRefused.Kind;

/// The loopback port of the server: the one it had before if that is still free, else any.
final class Ports {
  private Ports() {}

  static int choose(Path portFile) {
    try {
      var before = Files.exists(portFile) ? Files.readString(portFile).strip() : "";
      if (before.matches("[0-9]{1,5}") && isFree(Integer.parseInt(before))) {
        return Integer.parseInt(before);
      }
      var port = anyFree();
      Files.writeString(portFile, port + "\n");
      return port;
    } catch (IOException e) {
      throw new StartRefused(Kind.UNAVAILABLE, "No free port was found for PostgreSQL.", e);
    }
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException | IllegalArgumentException _) {
      return false;
    }
  }

  private static int anyFree() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
