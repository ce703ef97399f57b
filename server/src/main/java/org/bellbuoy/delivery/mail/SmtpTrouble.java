package org.bellbuoy.delivery.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.regex.Pattern;
import org.bellbuoy.delivery.LetterTrouble;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/// What kept a mail server from taking a letter, read from what the library throws.
final class SmtpTrouble {

  private static final Pattern NOT_SHOWN = Pattern.compile("[\\p{Cntrl}\\s]+");
  private static final int LINE = 300;
  private static final int FOR_EVER = 500;

  private SmtpTrouble() {}

  static LetterTrouble of(Exception failed) {
    return switch (failed) {
      case AuthenticationFailedException _ -> LetterTrouble.LOGIN_REFUSED;
      case SMTPAddressFailedException _ -> LetterTrouble.RECIPIENT_REFUSED;
      case SMTPSenderFailedException _ -> LetterTrouble.SENDER_REFUSED;
      default -> answered(failed);
    };
  }

  /// Whether the server itself said that it does not take it. A line that ends in the middle is
  /// shown by the library as an answer without a number.
  static boolean isAnswer(Exception failed) {
    return switch (answer(failed)) {
      case SMTPAddressFailedException address -> address.getReturnCode() > 0;
      case SMTPSenderFailedException sender -> sender.getReturnCode() > 0;
      case SMTPSendFailedException sending -> sending.getReturnCode() > 0;
      case null, default -> false;
    };
  }

  private static LetterTrouble answered(Exception failed) {
    Exception answer = answer(failed);
    if (answer == null) {
      return line(failed);
    }
    return answer instanceof SMTPSendFailedException ? LetterTrouble.REFUSED : of(answer);
  }

  /// The answer of the server itself, on one line; empty when the connection said it all.
  static String said(Exception failed) {
    Exception answered = answer(failed);
    String words = answered == null ? "" : String.valueOf(answered.getMessage());
    String line = NOT_SHOWN.matcher(words).replaceAll(" ").strip();
    return line.length() > LINE ? line.substring(0, LINE) : line;
  }

  private static @Nullable Exception answer(@Nullable Exception failed) {
    return switch (failed) {
      case null -> null;
      case AuthenticationFailedException login -> login;
      case SMTPAddressFailedException address -> address;
      case SMTPSenderFailedException sender -> sender;
      case SMTPSendFailedException sending -> {
        Exception inner = answer(sending.getNextException());
        yield inner == null ? sending : inner;
      }
      case MessagingException other -> answer(other.getNextException());
      default -> null;
    };
  }

  private static LetterTrouble line(Exception failed) {
    return switch (ImapLetterbox.trouble(failed)) {
      case UNKNOWN_HOST -> LetterTrouble.UNKNOWN_HOST;
      case NOT_REACHED -> LetterTrouble.NOT_REACHED;
      case NOT_TRUSTED -> LetterTrouble.NOT_TRUSTED;
      case NO_TLS -> LetterTrouble.NO_TLS;
      case LOGIN_REFUSED -> LetterTrouble.LOGIN_REFUSED;
      case NO_FOLDER, BROKEN -> LetterTrouble.BROKEN;
    };
  }

  /// A reply of the five hundreds will not change (RFC 5321 section 4.2.1).
  static boolean isForEver(Exception refused) {
    return switch (refused) {
      case SMTPAddressFailedException address -> address.getReturnCode() >= FOR_EVER;
      case SMTPSendFailedException sending when sending.getReturnCode() >= FOR_EVER -> true;
      case MessagingException other when other.getNextException() != null ->
          isForEver(other.getNextException());
      default -> false;
    };
  }
}
