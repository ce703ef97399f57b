package org.bellbuoy.intake.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.intake.OurAddresses;
import org.bellbuoy.intake.TakeMail;
import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.parsing.MailLimits;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/// One message as it is handed over. It is said to be taken only after it is durable.
final class Conversation implements MessageHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);

  private static final String TAKEN = "2.0.0 It is kept";

  private final TakeMail take;
  private final OurAddresses addresses;
  private final boolean tooMany;
  private final List<String> to = new ArrayList<>();
  private @Nullable String answer;

  Conversation(TakeMail take, OurAddresses addresses, boolean tooMany) {
    this.take = take;
    this.addresses = addresses;
    this.tooMany = tooMany;
  }

  @Override
  public void from(String address) throws RejectException {
    if (tooMany) {
      throw new RejectException(450, "4.7.1 Too many messages at once; come again in a minute");
    }
  }

  @Override
  public void recipient(String address) throws RejectException {
    boolean ours;
    try {
      ours = addresses.take(address);
    } catch (RuntimeException away) {
      throw new RejectException(451, "4.3.0 Not possible now; come again");
    }
    if (!ours) {
      throw new RejectException(550, "5.1.1 No such address here");
    }
    to.add(address.strip());
  }

  @Override
  public String data(InputStream in) throws RejectException, IOException {
    try {
      keep(in);
      answer = "250 " + TAKEN;
      return TAKEN;
    } catch (RejectException rejected) {
      answer = rejected.getErrorResponse();
      throw rejected;
    }
  }

  private void keep(InputStream in) throws RejectException, IOException {
    byte[] message = in.readNBytes(MailLimits.MESSAGE + 1);
    if (message.length > MailLimits.MESSAGE) {
      throw new RejectException(552, "5.3.4 The message is too large");
    }
    if (LineEnds.bare(message)) {
      throw new RejectException(554, "5.6.0 Lines end with CR and LF together (RFC 5321 2.3.8)");
    }
    try {
      take.take(message, String.join(", ", to));
    } catch (RuntimeException failed) {
      LOG.warn(
          "A message could not be kept; its sender is asked to come again: {}", failed.getClass());
      throw new RejectException(451, "4.3.0 It could not be kept; come again");
    }
    CrashPoint.here("intake.mail.before-answer");
  }

  /// What was said about the message, once it was handed over.
  Optional<String> answer() {
    return Optional.ofNullable(answer);
  }

  @Override
  public void done() {
    to.clear();
  }
}
