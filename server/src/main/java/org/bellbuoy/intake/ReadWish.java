package org.bellbuoy.intake;

import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.correspondence.AskForWish;
import org.bellbuoy.correspondence.WishKind;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Somebody who may answer a report says what a mail asks for in the reporter's name; it counts
/// once the mail is signed by the key on record, or the reporter has confirmed it.
@Component
public class ReadWish {

  private static final int ID = 36;
  private static final int WORDING = 200;

  private final ReportRights rights;
  private final AskForWish ask;

  ReadWish(ReportRights rights, AskForWish ask) {
    this.rights = rights;
    this.ask = ask;
  }

  /// @param wish one of the kinds
  /// @param mail which message of the thread, or empty
  /// @param wording the words to be thanked in, or the fingerprint
  public record Typed(@Nullable String wish, @Nullable String mail, @Nullable String wording) {}

  @Transactional
  public void read(Viewer viewer, String tracking, Typed typed) {
    Report report = rights.toAnswer(viewer, tracking);
    Reading reading = new Reading();
    Optional<WishKind> kind = reading.choice("wish", typed.wish(), WishKind.class);
    UUID message = message(reading.optionalLine("mail", typed.mail(), ID), reading);
    String wording = reading.optionalLine("wording", typed.wording(), WORDING);
    reading.finish();
    ask.ask(viewer, report.thread(), new AskForWish.Read(kind.orElseThrow(), message, wording));
  }

  private static @Nullable UUID message(String typed, Reading reading) {
    try {
      return typed.isEmpty() ? null : UUID.fromString(typed);
    } catch (IllegalArgumentException _) {
      reading.flaw("mail", "Choose one of the mails of this report.");
      return null;
    }
  }
}
