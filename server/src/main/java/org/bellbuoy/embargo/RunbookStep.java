package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing to do once an embargo is broken.
///
/// @param owner who does it, or null while nobody has taken it
public record RunbookStep(
    Name name, @Nullable UUID owner, @Nullable Instant doneAt, @Nullable UUID doneBy) {

  /// The steps in their order (lifecycle of a case: publish now, tell reporter and partners).
  public enum Name {
    PUBLISH_NOW(
        "Publish now",
        "What is known, with what helps customers today; the complete advisory can follow."),
    TELL_REPORTER("Tell the reporter", "Before or with the page, and without blame."),
    TELL_PARTNERS("Tell the partners", "Everybody who was promised the date, at the counter."),
    TELL_CUSTOMERS("Tell the customers", "Those with affected installations first."),
    WATCH_FOR_USE("Watch for use", "Look for attacks; record exploitation with its evidence."),
    FIND_THE_SOURCE("Find the source", "Who read this: the list of readers on the case."),
    LOOK_BACK("Look back", "What helped, what hurt, what changes; without blame.");

    private final String words;
    private final String hint;

    Name(String words, String hint) {
      this.words = words;
      this.hint = hint;
    }

    public String words() {
      return words;
    }

    public String hint() {
      return hint;
    }
  }
}
