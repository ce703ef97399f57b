import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A mail server that takes everything and keeps who got what and when: from the last dot on, whether or not its answer reaches
/// whoever sent it.
final class Sink implements AutoCloseable {

  /// @param header who it says it is to; the same as `to` in a letter of one's own
  record Letter(String to, String header, String messageId, boolean signed, int bytes, long nanos) {}

  private static final byte[] GO_ON = "354 go on\r\n".getBytes(ISO_8859_1);
  private static final byte[] YES = "250 yes\r\n".getBytes(ISO_8859_1);

  private final ServerSocket door;
  private List<Letter> taken = new ArrayList<>();
  private int moment = -1;
  private Runnable then = () -> {};

  private Sink(ServerSocket door) {
    this.door = door;
  }

  static Sink open() throws IOException {
    Sink sink = new Sink(new ServerSocket(0, 100, InetAddress.getLoopbackAddress()));
    Thread.ofPlatform().daemon().start(sink::listen);
    return sink;
  }

  int port() {
    return door.getLocalPort();
  }

  synchronized int count() {
    return taken.size();
  }

  synchronized List<Letter> from(int number) {
    return List.copyOf(taken.subList(number, taken.size()));
  }

  /// What came so far, which is forgotten here.
  synchronized List<Letter> emptied() {
    List<Letter> all = taken;
    taken = new ArrayList<>();
    return all;
  }

  /// Does something once, between the last dot of a letter and the answer to it.
  synchronized void at(int count, Runnable what) {
    moment = count;
    then = what;
  }

  private void take(Letter letter) {
    Runnable now = () -> {};
    synchronized (this) {
      taken.add(letter);
      if (moment >= 0 && taken.size() >= moment) {
        moment = -1;
        now = then;
      }
    }
    now.run();
  }

  private void listen() {
    while (!door.isClosed()) {
      try {
        Socket line = door.accept();
        line.setTcpNoDelay(true);
        Thread.ofPlatform().daemon().start(() -> converse(line));
      } catch (IOException over) {
        return;
      }
    }
  }

  private void converse(Socket line) {
    try (line) {
      Lines in = new Lines(line.getInputStream());
      OutputStream out = line.getOutputStream();
      out.write("220 sink\r\n".getBytes(ISO_8859_1));
      String to = "";
      while (in.next()) {
        switch (in.word()) {
          case "RCPT" -> {
            String said = in.text();
            to = said.substring(said.indexOf('<') + 1, said.indexOf('>'));
            out.write(YES);
          }
          case "DATA" -> {
            out.write(GO_ON);
            take(letter(in, to));
            out.write(YES);
          }
          case "QUIT" -> {
            out.write("221 bye\r\n".getBytes(ISO_8859_1));
            return;
          }
          default -> out.write(YES);
        }
      }
    } catch (IOException cut) {
      // whoever spoke is gone; what they said before counts
    }
  }

  private static Letter letter(Lines in, String to) throws IOException {
    String header = "";
    String id = "";
    boolean signed = false;
    boolean headers = true;
    int bytes = 0;
    while (in.next()) {
      if (in.isDot()) {
        return new Letter(to, header, id, signed, bytes, System.nanoTime());
      }
      bytes += in.length() + 2;
      headers = headers && in.length() > 0;
      if (headers && in.starts("to:")) {
        header = in.text().substring(3).strip();
      } else if (headers && in.starts("message-id:")) {
        id = in.text().substring(11).strip();
      } else if (headers && in.starts("dkim-signature:")) {
        signed = true;
      }
    }
    throw new IOException("cut within a letter");
  }

  @Override
  public void close() throws IOException {
    door.close();
  }

  /// Lines of bytes, without a text for each.
  private static final class Lines {

    private final InputStream in;
    private final byte[] read = new byte[1 << 16];
    private final byte[] line = new byte[1 << 12];
    private int at;
    private int end;
    private int length;

    Lines(InputStream in) {
      this.in = in;
    }

    boolean next() throws IOException {
      length = 0;
      while (true) {
        if (at == end) {
          at = 0;
          end = in.read(read);
          if (end < 0) {
            end = 0;
            return false;
          }
        }
        byte each = read[at++];
        if (each == '\n') {
          length -= length > 0 && line[Math.min(length, line.length) - 1] == '\r' ? 1 : 0;
          return true;
        }
        if (length < line.length) {
          line[length++] = each;
        }
      }
    }

    int length() {
      return length;
    }

    boolean isDot() {
      return length == 1 && line[0] == '.';
    }

    boolean starts(String low) {
      if (length < low.length()) {
        return false;
      }
      for (int i = 0; i < low.length(); i++) {
        if (Character.toLowerCase(line[i]) != low.charAt(i)) {
          return false;
        }
      }
      return true;
    }

    String word() {
      return new String(line, 0, Math.min(4, length), ISO_8859_1).toUpperCase(Locale.ROOT);
    }

    String text() {
      return new String(line, 0, length, ISO_8859_1);
    }
  }
}
