package org.bellbuoy.delivery.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.bellbuoy.identity.OutwardAddresses;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.standards.outside.Answer;
import org.bellbuoy.standards.outside.Fetch;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Asks as a stranger does, for what we have in public ourselves: from the address that was
/// checked, by HTTP/1.0, so that nothing comes in pieces, and all of it has its seconds however
/// slowly it drips.
///
/// Only the host of our own public address may stand inside; another never does.
@Component
@Lazy
class StrangerFetch implements Fetch {

  private static final int SECONDS = 20;
  private static final int LONGEST_HEAD = 16 * 1024;
  private static final int MOST = 24 * 1024 * 1024;
  private static final Pattern STATUS =
      Pattern.compile("HTTP/1\\.[01] ([1-5][0-9][0-9])\\b[^\\r\\n]*");

  private final OutwardAddresses addresses;
  private final Installation installation;

  StrangerFetch(OutwardAddresses addresses, Installation installation) {
    this.addresses = addresses;
    this.installation = installation;
  }

  @Override
  public Answer plain(URI address) {
    return answer(address, "identity");
  }

  @Override
  public Answer packed(URI address) {
    return answer(address, "gzip");
  }

  private Answer answer(URI address, String encoding) {
    FutureTask<Answer> asking = new FutureTask<>(() -> fetched(address, encoding));
    Thread.ofVirtual().name("stranger").start(asking);
    try {
      return asking.get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException slow) {
      asking.cancel(true);
      return new Answer.TooSlow();
    } catch (ExecutionException failed) {
      return new Answer.Away("it could not be asked");
    } catch (InterruptedException interrupted) {
      asking.cancel(true);
      Thread.currentThread().interrupt();
      return new Answer.NotAsked();
    }
  }

  private Answer fetched(URI address, String encoding) {
    Optional<URI> read = addresses.read(address.toString());
    if (read.isEmpty()) {
      return new Answer.NotAsked();
    }
    boolean inside = String.valueOf(address.getHost()).equals(installation.publicUrl().getHost());
    Optional<InetAddress> checked = addresses.checked(read.get(), inside);
    if (checked.isEmpty()) {
      return new Answer.Away("there is no such name, or it stands where it must not be called");
    }
    try (Socket socket = PinnedSocket.open(address, checked.get(), SECONDS * 1_000)) {
      socket.getOutputStream().write(head(address, encoding));
      socket.getOutputStream().flush();
      return read(socket.getInputStream().readNBytes(LONGEST_HEAD + MOST + 1));
    } catch (SSLException refused) {
      return new Answer.Away("its certificate is not accepted");
    } catch (ConnectException nobody) {
      return new Answer.Away("nobody answers there");
    } catch (SocketTimeoutException slow) {
      return new Answer.TooSlow();
    } catch (IOException broken) {
      return new Answer.Away("the connection broke off");
    }
  }

  private static byte[] head(URI address, String encoding) {
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
    return ("GET "
            + path
            + query
            + " HTTP/1.0\r\nHost: "
            + address.getRawAuthority()
            + "\r\nAccept-Encoding: "
            + encoding
            + "\r\nUser-Agent: Bellbuoy doctor\r\nConnection: close\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static Answer read(byte[] answer) {
    int shown = Math.min(answer.length, LONGEST_HEAD);
    String text = new String(answer, 0, shown, StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    Matcher status = STATUS.matcher(text);
    if (end < 0 || !status.lookingAt()) {
      return new Answer.Away("what answers does not speak HTTP");
    }
    Map<String, String> headers = headers(text.substring(0, end));
    byte[] body = Arrays.copyOfRange(answer, end + 4, answer.length);
    if (body.length > MOST) {
      return new Answer.TooLarge();
    }
    String length = headers.getOrDefault("content-length", String.valueOf(body.length));
    boolean whole = length.equals(String.valueOf(body.length));
    return whole && !headers.containsKey("transfer-encoding")
        ? new Answer.Got(Integer.parseInt(status.group(1)), headers, body)
        : new Answer.Away("the answer was cut off");
  }

  private static Map<String, String> headers(String head) {
    Map<String, String> headers = new HashMap<>();
    head.lines()
        .skip(1)
        .filter(line -> line.indexOf(':') > 0)
        .forEach(line ->
            headers.put(
                line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT),
                line.substring(line.indexOf(':') + 1).strip()));
    return headers;
  }
}
