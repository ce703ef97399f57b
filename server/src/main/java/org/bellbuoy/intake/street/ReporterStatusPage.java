package org.bellbuoy.intake.street;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.web.page.FormErrors;
import org.bellbuoy.web.page.Link;
import org.bellbuoy.web.page.Tone;
import org.jspecify.annotations.Nullable;

/// What a reporter may read of us with the receipt code.
///
/// @param code carried in the form that sends a message, for there is no session
/// @param state the state in plain words, such as "We are working on a fix"
/// @param explanation one or two sentences on what that means for the reporter
/// @param promise what we promised next, or null when nothing is due
/// @param date the date that is offered or agreed, or null
/// @param published advisories that came out of it
/// @param messages oldest first
/// @param papers promises, questions, statement, credit and what else is the reporter's
/// @param typed a message that could not be taken, to be corrected
/// @param done the name of the words that say what was just done, or empty
/// @param action where a message is sent
public record ReporterStatusPage(
    String number,
    String code,
    String state,
    Tone tone,
    String explanation,
    @Nullable Promise promise,
    @Nullable ShownDate date,
    Instant received,
    List<Link> published,
    List<Message> messages,
    ReporterPapers papers,
    String typed,
    FormErrors errors,
    String done,
    String action) {

  public ReporterStatusPage {
    published = List.copyOf(published);
    messages = List.copyOf(messages);
  }

  /// The next thing we said we would do, and by when.
  public record Promise(String what, Instant by) {}

  /// One message, in either direction.
  ///
  /// @param from who wrote for us, as the reporter may know them; empty for the reporter
  public record Message(Instant at, Direction direction, String from, String text) {}

  /// Who wrote to whom.
  public enum Direction {
    OURS,
    YOURS
  }
}
