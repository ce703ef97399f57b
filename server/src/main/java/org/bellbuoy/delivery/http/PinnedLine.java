package org.bellbuoy.delivery.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellbuoy.delivery.HookLine;
import org.bellbuoy.delivery.StrangersAnswer;
import org.bellbuoy.identity.OutwardAddresses;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Sends one body and reads one line. The name is looked up once, every address behind it is
/// checked, and the connection goes to the address that was checked, so that a name which is bent
/// between the two leads nowhere. Nothing is followed, and nothing of the answer is kept but its
/// number; of a stranger's, its beginning.
@Component
@Lazy
class PinnedLine implements HookLine {

  private static final int PATIENCE_MILLIS = 5_000;
  private static final int SECONDS_IN_ALL = 10;
  private static final int LONGEST_ANSWER = 4096;
  private static final int LONGEST_LINE = 512;
  private static final int MOST_READS = 16;
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9][0-9])\\b.*");

  private final OutwardAddresses addresses;

  PinnedLine(OutwardAddresses addresses) {
    this.addresses = addresses;
  }

  @Override
  public int post(URI address, boolean inside, String body, Map<String, String> headers) {
    Optional<InetAddress> checked = addresses.checked(address, inside);
    if (checked.isEmpty()) {
      return 0;
    }
    try (Socket socket = PinnedSocket.open(address, checked.get(), PATIENCE_MILLIS)) {
      send(socket, address, body, headers);
      return status(socket.getInputStream());
    } catch (IOException away) {
      return 0;
    }
  }

  @Override
  public StrangersAnswer tell(URI address, String body, Map<String, String> headers) {
    FutureTask<StrangersAnswer> asking = new FutureTask<>(() -> told(address, body, headers));
    Thread.ofVirtual().name("webhook").start(asking);
    try {
      return asking.get(SECONDS_IN_ALL, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException _) {
      asking.cancel(true);
      return StrangersAnswer.none();
    } catch (InterruptedException interrupted) {
      asking.cancel(true);
      Thread.currentThread().interrupt();
      return StrangersAnswer.none();
    }
  }

  private StrangersAnswer told(URI address, String body, Map<String, String> headers)
      throws IOException {
    Optional<InetAddress> checked =
        addresses.read(address.toString()).flatMap(read -> addresses.checked(read, false));
    if (checked.isEmpty()) {
      return StrangersAnswer.none();
    }
    try (Socket socket = PinnedSocket.open(address, checked.get(), PATIENCE_MILLIS)) {
      send(socket, address, body, headers);
      byte[] start = socket.getInputStream().readNBytes(LONGEST_ANSWER);
      String text = new String(start, StandardCharsets.UTF_8);
      Matcher matcher = STATUS.matcher(text.lines().findFirst().orElse(""));
      return matcher.matches()
          ? new StrangersAnswer(Integer.parseInt(matcher.group(1)), text)
          : StrangersAnswer.none();
    }
  }

  private static void send(Socket socket, URI address, String body, Map<String, String> headers)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    socket.getOutputStream().write(head(address, bytes.length, headers));
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
  }

  private static byte[] head(URI address, int length, Map<String, String> headers) {
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
    StringBuilder head =
        new StringBuilder("POST ").append(path).append(query).append(" HTTP/1.1\r\n");
    head.append("Host: ").append(address.getRawAuthority()).append("\r\n");
    headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    return head.append("Content-Type: application/json\r\n")
        .append("User-Agent: Bellbuoy\r\nConnection: close\r\n")
        .append("Content-Length: ")
        .append(length)
        .append("\r\n\r\n")
        .toString()
        .getBytes(StandardCharsets.US_ASCII);
  }

  /// The number in the first line of the answer; 0 for anything else.
  private static int status(InputStream answer) throws IOException {
    byte[] line = new byte[LONGEST_LINE];
    int length = 0;
    for (int reads = 0; reads < MOST_READS && length < LONGEST_LINE; reads++) {
      int read = answer.read(line, length, LONGEST_LINE - length);
      if (read < 0) {
        break;
      }
      length += read;
      String text = new String(line, 0, length, StandardCharsets.ISO_8859_1);
      int end = text.indexOf('\n');
      if (end >= 0) {
        Matcher matcher = STATUS.matcher(text.substring(0, end).strip());
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
      }
    }
    return 0;
  }
}
