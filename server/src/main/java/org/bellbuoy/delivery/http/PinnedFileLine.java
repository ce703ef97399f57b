package org.bellbuoy.delivery.http;

import java.io.IOException;
import java.net.ConnectException;
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
import org.bellbuoy.delivery.FileAnswer;
import org.bellbuoy.delivery.FileCall;
import org.bellbuoy.delivery.FileLine;
import org.bellbuoy.identity.OutwardAddresses;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Fetches from the address that was checked. It asks by HTTP/1.0, so that nothing comes in pieces,
/// and all of it has two minutes however slowly it drips.
@Component
@Lazy
class PinnedFileLine implements FileLine {

  private static final int SECONDS = 120;
  private static final int SILENCE_MILLIS = 20_000;
  private static final int LONGEST_HEAD = 16 * 1024;
  private static final Pattern STATUS =
      Pattern.compile("HTTP/1\\.[01] ([1-5][0-9][0-9])\\b[^\\r\\n]*");
  private static final Pattern LENGTH =
      Pattern.compile("(?i)\\r\\ncontent-length: *([0-9]{1,9})\\r\\n");
  private static final Pattern PIECES = Pattern.compile("(?i)\\r\\ntransfer-encoding:");
  private static final Pattern TAG =
      Pattern.compile("(?i)\\r\\netag: *((?:W/)?\"[!#-~]{1,200}\") *\\r\\n");
  private static final Pattern CHANGED =
      Pattern.compile("(?i)\\r\\nlast-modified: *([A-Za-z0-9:, +-]{1,60}?) *\\r\\n");

  private final OutwardAddresses addresses;

  PinnedFileLine(OutwardAddresses addresses) {
    this.addresses = addresses;
  }

  @Override
  public FileAnswer fetch(FileCall call) {
    FutureTask<FileAnswer> asking = new FutureTask<>(() -> fetched(call));
    Thread.ofVirtual().name("file").start(asking);
    try {
      return asking.get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException _) {
      asking.cancel(true);
      return new FileAnswer.Broken();
    } catch (InterruptedException interrupted) {
      asking.cancel(true);
      Thread.currentThread().interrupt();
      return new FileAnswer.Broken();
    }
  }

  private FileAnswer fetched(FileCall call) {
    Optional<InetAddress> checked =
        addresses
            .read(call.address().toString())
            .flatMap(read -> addresses.checked(read, call.inside()));
    if (checked.isEmpty()) {
      return new FileAnswer.Unreached();
    }
    try (Socket socket = PinnedSocket.open(call.address(), checked.get(), SILENCE_MILLIS)) {
      socket.getOutputStream().write(head(call));
      socket.getOutputStream().flush();
      return read(socket.getInputStream().readNBytes(LONGEST_HEAD + call.most() + 1), call.most());
    } catch (ConnectException nobody) {
      return new FileAnswer.Unreached();
    } catch (IOException broken) {
      return new FileAnswer.Broken();
    }
  }

  private static byte[] head(FileCall call) {
    URI address = call.address();
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
    StringBuilder head =
        new StringBuilder("GET ").append(path).append(query).append(" HTTP/1.0\r\n");
    head.append("Host: ").append(address.getRawAuthority()).append("\r\n");
    if (!call.tag().isEmpty()) {
      head.append("If-None-Match: ").append(call.tag()).append("\r\n");
    } else if (!call.changed().isEmpty()) {
      head.append("If-Modified-Since: ").append(call.changed()).append("\r\n");
    }
    return head.append("Accept-Encoding: identity\r\n")
        .append("User-Agent: Bellbuoy\r\nConnection: close\r\n\r\n")
        .toString()
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static FileAnswer read(byte[] answer, int most) {
    int shown = Math.min(answer.length, LONGEST_HEAD);
    String text = new String(answer, 0, shown, StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    if (end < 0) {
      return new FileAnswer.Broken();
    }
    String head = text.substring(0, end + 2);
    Matcher status = STATUS.matcher(head);
    if (!status.lookingAt()) {
      return new FileAnswer.Broken();
    }
    return switch (status.group(1)) {
      case "200" -> body(head, Arrays.copyOfRange(answer, end + 4, answer.length), most);
      case "304" -> new FileAnswer.Same();
      default -> new FileAnswer.Elsewhere();
    };
  }

  private static FileAnswer body(String head, byte[] body, int most) {
    Matcher length = LENGTH.matcher(head);
    boolean whole = !length.find() || Integer.parseInt(length.group(1)) == body.length;
    boolean pieces = PIECES.matcher(head).find();
    return whole && !pieces && body.length > 0 && body.length <= most
        ? new FileAnswer.Fetched(body, first(TAG, head), first(CHANGED, head))
        : new FileAnswer.Broken();
  }

  private static String first(Pattern pattern, String head) {
    Matcher matcher = pattern.matcher(head);
    return matcher.find() ? matcher.group(1) : "";
  }
}
