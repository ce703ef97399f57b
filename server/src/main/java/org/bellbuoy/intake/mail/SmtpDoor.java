package org.bellbuoy.intake.mail;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import org.bellbuoy.parsing.MailLimits;
import org.subethamail.smtp.server.SMTPServer;

/// A listening receiver of mail (RFC 5321, RFC 2033). It relays nothing and knows no log-in.
final class SmtpDoor implements AutoCloseable {

  private static final int CONNECTIONS = 50;
  private static final int RECIPIENTS = 10;
  private static final int SILENCE_MILLIS = 60_000;

  private final SMTPServer server;

  SmtpDoor(Conversations conversations, String bind, int port, Optional<SSLContext> tls) {
    SMTPServer.Builder builder =
        SMTPServer.port(port)
            .bindAddress(address(bind))
            .softwareName("ESMTP")
            .messageHandlerFactory(conversations)
            .executorService(Executors.newVirtualThreadPerTaskExecutor())
            .insertReceivedHeaders(false)
            .maxConnections(CONNECTIONS)
            .maxRecipients(RECIPIENTS)
            .maxMessageSize(MailLimits.MESSAGE)
            .connectionTimeoutMs(SILENCE_MILLIS);
    tls.ifPresent(context -> builder.startTlsSocketFactory(context).enableTLS());
    this.server = builder.build();
  }

  /// One that programs of this machine hand mail to.
  static SmtpDoor local(Conversations conversations, int port) {
    SmtpDoor door = new SmtpDoor(conversations, "127.0.0.1", port, Optional.empty());
    Lmtp.teach(door.server.getCommandHandler());
    return door;
  }

  void open() {
    server.start();
  }

  int port() {
    return server.getPortAllocated();
  }

  @Override
  public void close() {
    server.stop();
  }

  private static InetAddress address(String bind) {
    try {
      return InetAddress.getByName(bind);
    } catch (UnknownHostException unknown) {
      throw new IllegalStateException("There is no address " + bind, unknown);
    }
  }
}
