package org.bellbuoy.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/// Bytes sent to a door as no well-behaved client would send them.
public final class Wire {

  private static final int PATIENCE_MILLIS = 3_000;

  private Wire() {}

  /// Everything a door answers to exactly these bytes, until it closes or falls silent.
  ///
  /// @param lines joined by CRLF
  public static String say(int port, String... lines) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket
          .getOutputStream()
          .write(String.join("\r\n", lines).getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return listen(socket);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// How many answers these bytes hold.
  public static int answers(String heard) {
    return heard.split("HTTP/1\\.1 \\d", -1).length - 1;
  }

  private static String listen(Socket socket) throws IOException {
    StringBuilder heard = new StringBuilder();
    byte[] some = new byte[8_192];
    try {
      for (int n = socket.getInputStream().read(some); n > 0; ) {
        heard.append(new String(some, 0, n, StandardCharsets.ISO_8859_1));
        n = socket.getInputStream().read(some);
      }
    } catch (SocketTimeoutException silent) {
      return heard.toString();
    }
    return heard.toString();
  }
}
