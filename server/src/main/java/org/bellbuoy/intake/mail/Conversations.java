package org.bellbuoy.intake.mail;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bellbuoy.intake.OurAddresses;
import org.bellbuoy.intake.TakeMail;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.MessageHandlerFactory;

/// Begins a conversation for each message that somebody wants to hand over, and counts how many one
/// source may.
final class Conversations implements MessageHandlerFactory {

  /// Messages of one source in a minute; more are asked to come later.
  static final int A_MINUTE = 60;

  private static final int SOURCES = 10_000;
  private static final long MINUTE = 60_000_000_000L;

  private final TakeMail take;
  private final OurAddresses addresses;
  private final Map<String, Pace> paces =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Pace> eldest) {
          return size() > SOURCES;
        }
      };

  Conversations(TakeMail take, OurAddresses addresses) {
    this.take = take;
    this.addresses = addresses;
  }

  @Override
  public MessageHandler create(MessageContext context) {
    return new Conversation(take, addresses, tooMany(source(context.getRemoteAddress())));
  }

  private static String source(SocketAddress address) {
    return address instanceof InetSocketAddress internet && internet.getAddress() != null
        ? internet.getAddress().getHostAddress()
        : "";
  }

  private synchronized boolean tooMany(String source) {
    long now = System.nanoTime();
    Pace pace = paces.get(source);
    if (pace == null || now - pace.since > MINUTE) {
      pace = new Pace(now);
      paces.put(source, pace);
    }
    pace.messages++;
    return pace.messages > A_MINUTE;
  }

  private static final class Pace {
    private final long since;
    private int messages;

    Pace(long since) {
      this.since = since;
    }
  }
}
