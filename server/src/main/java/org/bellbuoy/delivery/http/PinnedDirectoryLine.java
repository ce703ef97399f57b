package org.bellbuoy.delivery.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellbuoy.delivery.DirectoryAnswer;
import org.bellbuoy.delivery.DirectoryLine;
import org.bellbuoy.identity.OutwardAddresses;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Fetches from the address that was checked. It asks by HTTP/1.0, so that nothing comes in pieces,
/// and all of it, the asking for the name too, has five seconds however slowly it drips.
@Component
@Lazy
class PinnedDirectoryLine implements DirectoryLine {

  private static final int SECONDS = 5;
  private static final int LONGEST = 64 * 1024;
  private static final int LONGEST_HEAD = 8 * 1024;
  private static final Pattern STATUS =
      Pattern.compile("HTTP/1\\.[01] ([1-5][0-9][0-9])\\b[^\\r\\n]*");
  private static final Pattern LENGTH =
      Pattern.compile("(?i)\\r\\ncontent-length: *([0-9]{1,9})\\r\\n");

  private final OutwardAddresses addresses;

  PinnedDirectoryLine(OutwardAddresses addresses) {
    this.addresses = addresses;
  }

  @Override
  public DirectoryAnswer fetch(URI address) {
    FutureTask<DirectoryAnswer> asking = new FutureTask<>(() -> fetched(address));
    Thread.ofVirtual().name("directory").start(asking);
    try {
      return asking.get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException _) {
      asking.cancel(true);
      return new DirectoryAnswer.Failed();
    } catch (InterruptedException interrupted) {
      asking.cancel(true);
      Thread.currentThread().interrupt();
      return new DirectoryAnswer.Failed();
    }
  }

  private DirectoryAnswer fetched(URI address) {
    Optional<InetAddress> checked =
        addresses.read(address.toString()).flatMap(read -> addresses.checked(read, false));
    if (checked.isEmpty()) {
      return new DirectoryAnswer.Unreached();
    }
    try (Socket socket = PinnedSocket.open(address, checked.get(), SECONDS * 1_000)) {
      socket.getOutputStream().write(head(address));
      socket.getOutputStream().flush();
      return read(socket.getInputStream().readNBytes(LONGEST_HEAD + LONGEST + 1));
    } catch (java.net.ConnectException nobody) {
      return new DirectoryAnswer.Unreached();
    } catch (IOException broken) {
      return new DirectoryAnswer.Failed();
    }
  }

  private static byte[] head(URI address) {
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    return ("GET "
            + address.getRawPath()
            + query
            + " HTTP/1.0\r\nHost: "
            + address.getRawAuthority()
            + "\r\nUser-Agent: Bellbuoy\r\nConnection: close\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static DirectoryAnswer read(byte[] answer) {
    String text = new String(answer, StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    if (end < 0 || end > LONGEST_HEAD) {
      return new DirectoryAnswer.Failed();
    }
    String head = text.substring(0, end + 2);
    Matcher status = STATUS.matcher(head);
    if (!status.lookingAt()) {
      return new DirectoryAnswer.Failed();
    }
    return switch (status.group(1)) {
      case "200" -> body(head, Arrays.copyOfRange(answer, end + 4, answer.length));
      case "404", "410" -> new DirectoryAnswer.None();
      default -> new DirectoryAnswer.Failed();
    };
  }

  private static DirectoryAnswer body(String head, byte[] body) {
    Matcher length = LENGTH.matcher(head);
    boolean whole = !length.find() || Integer.parseInt(length.group(1)) == body.length;
    return whole && body.length > 0 && body.length <= LONGEST
        ? new DirectoryAnswer.Found(body)
        : new DirectoryAnswer.Failed();
  }
}
