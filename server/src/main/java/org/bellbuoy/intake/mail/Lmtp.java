package org.bellbuoy.intake.mail;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.parsing.MailLimits;
import org.subethamail.smtp.DropConnectionException;
import org.subethamail.smtp.internal.command.DataCommand;
import org.subethamail.smtp.internal.server.BaseCommand;
import org.subethamail.smtp.internal.server.CommandHandler;
import org.subethamail.smtp.server.Session;

/// The Local Mail Transfer Protocol (RFC 2033): SMTP between programs of one machine, in which each
/// recipient is answered for itself after the message. What is said is the same for all of them, as
/// a message is kept once. Pipelining, which section 5 asks for, is not offered; whoever hands over
/// waits for each answer, as in SMTP.
final class Lmtp {

  private Lmtp() {}

  /// From now on it speaks LMTP, and SMTP no more (section 4.1).
  static void teach(CommandHandler commands) {
    commands.addCommand(new Greeting());
    commands.addCommand(new Message());
    List.of("HELO", "EHLO", "BDAT", "VRFY", "EXPN")
        .forEach(name -> commands.addCommand(new Unknown(name)));
  }

  private static final class Greeting extends BaseCommand {

    Greeting() {
      super("LHLO", "Introduce yourself.", "<hostname>");
    }

    @Override
    public void execute(String line, Session session) throws IOException {
      String[] words = getArgs(line);
      if (words.length < 2) {
        session.sendResponse("501 5.5.4 Syntax: LHLO hostname");
        return;
      }
      session.resetMailTransaction();
      session.setHelo(words[1]);
      session.sendResponse(
          "250-%s\r\n250-8BITMIME\r\n250-SIZE %d\r\n250-SMTPUTF8\r\n250 ENHANCEDSTATUSCODES"
              .formatted(session.getServer().getHostName(), MailLimits.MESSAGE));
    }
  }

  /// Section 4.2: as many answers as recipients were taken.
  private static final class Message extends BaseCommand {

    private final DataCommand once = new DataCommand();

    Message() {
      super("DATA", "The message, with CR LF . CR LF at its end.");
    }

    @Override
    public void execute(String line, Session session) throws IOException, DropConnectionException {
      int recipients = session.getRecipientCount();
      Optional<Conversation> conversation =
          Optional.ofNullable(session.getMessageHandler())
              .filter(Conversation.class::isInstance)
              .map(Conversation.class::cast);
      once.execute(line, session);
      Optional<String> answer = conversation.flatMap(Conversation::answer);
      for (int more = 1; answer.isPresent() && more < recipients; more++) {
        session.sendResponse(answer.get());
      }
    }
  }

  private static final class Unknown extends BaseCommand {

    Unknown(String name) {
      super(name, "Not here.");
    }

    @Override
    public void execute(String line, Session session) throws IOException {
      session.sendResponse("500 5.5.1 Speak LMTP here (RFC 2033)");
    }
  }
}
