package org.bellbuoy.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.bellbuoy.delivery.SendLetters;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.server.SMTPServer;

/// The mail server of whoever the house writes to. What the house writes to others meanwhile comes
/// here too.
public final class TheirMail implements AutoCloseable {

  private final List<String> taken = new CopyOnWriteArrayList<>();
  private final SMTPServer server =
      SMTPServer.port(0).messageHandlerFactory(_ -> new Taking()).build();

  private TheirMail() {}

  public static TheirMail open() {
    TheirMail theirs = new TheirMail();
    theirs.server.start();
    HouseAccount.at(theirs.server.getPortAllocated());
    return theirs;
  }

  @Override
  public void close() {
    HouseAccount.none();
    server.stop();
  }

  /// What came, with the soft line breaks taken out.
  public List<String> letters() {
    return taken.stream().map(TheirMail::readable).toList();
  }

  /// Lets the house send until a letter with these words came.
  public String letterWith(String words) {
    return readable(wholeWith(words));
  }

  /// The same, byte for byte.
  public String wholeWith(String words) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> {
          int _ = TestHouse.get(SendLetters.class).send();
          return taken.stream().anyMatch(letter -> readable(letter).contains(words));
        });
    return taken.stream()
        .filter(letter -> readable(letter).contains(words))
        .findFirst()
        .orElseThrow();
  }

  private static String readable(String letter) {
    return letter.replace("=\r\n", "");
  }

  private final class Taking implements MessageHandler {
    @Override
    public void from(String from) {}

    @Override
    public void recipient(String recipient) {}

    @Override
    public @Nullable String data(InputStream message) throws IOException {
      taken.add(new String(message.readAllBytes(), UTF_8));
      return "";
    }

    @Override
    public void done() {}
  }
}
