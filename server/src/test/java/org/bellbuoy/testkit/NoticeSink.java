package org.bellbuoy.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// A mail server that keeps a record of its own of each letter it took: from the last dot on,
/// whether or not its answer reached whoever sent it. It refuses whom it is told to.
public final class NoticeSink implements AutoCloseable {

  /// A letter that was taken.
  public record Taken(String to, String messageId, String text) {}

  /// Answers to the naming of a recipient, such as `550 nobody`.
  public final Map<String, String> refusals = new ConcurrentHashMap<>();

  /// Those at whose letter the line ends after the last dot, once.
  public final Set<String> dropped = ConcurrentHashMap.newKeySet();

  private final List<Taken> taken = new CopyOnWriteArrayList<>();
  private final ServerSocket door;

  private NoticeSink(ServerSocket door) {
    this.door = door;
  }

  public static NoticeSink open() {
    try {
      NoticeSink sink = new NoticeSink(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
      Thread.ofVirtual().start(sink::listen);
      return sink;
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  public int port() {
    return door.getLocalPort();
  }

  public List<Taken> to(String address) {
    return taken.stream().filter(each -> each.to().equals(address)).toList();
  }

  public List<Taken> all() {
    return List.copyOf(taken);
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private void listen() {
    while (!door.isClosed()) {
      try {
        Socket line = door.accept();
        Thread.ofVirtual().start(() -> converse(line));
      } catch (IOException over) {
        return;
      }
    }
  }

  private void converse(Socket line) {
    try (line) {
      BufferedReader in = new BufferedReader(new InputStreamReader(line.getInputStream(), UTF_8));
      OutputStream out = line.getOutputStream();
      say(out, "220 sink");
      String to = "";
      for (String said = in.readLine(); said != null; said = in.readLine()) {
        String word = said.length() < 4 ? said : said.substring(0, 4).toUpperCase(Locale.ROOT);
        if (word.equals("RCPT")) {
          to = said.replaceAll(".*<(.*)>.*", "$1");
          say(out, refusals.getOrDefault(to, "250 yes"));
        } else if (word.equals("DATA")) {
          say(out, "354 go on");
          take(to, text(in));
          if (dropped.remove(to)) {
            return;
          }
          say(out, "250 taken");
        } else {
          say(out, word.equals("QUIT") ? "221 bye" : "250 yes");
        }
      }
    } catch (IOException cut) {
      // whoever spoke is gone; what they said before counts
    }
  }

  private void take(String to, String text) {
    String id =
        text.lines()
            .filter(line -> line.startsWith("Message-ID: "))
            .map(line -> line.substring(12).strip())
            .findFirst()
            .orElse("");
    taken.add(new Taken(to, id, text));
  }

  private static String text(BufferedReader in) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      text.append(line).append("\r\n");
    }
    return text.toString().replace("=\r\n", "").replace("=3D", "=");
  }

  private static void say(OutputStream out, String words) throws IOException {
    out.write((words + "\r\n").getBytes(UTF_8));
    out.flush();
  }
}
