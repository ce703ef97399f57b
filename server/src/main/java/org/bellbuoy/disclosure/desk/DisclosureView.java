package org.bellbuoy.disclosure.desk;

import java.util.List;
import org.bellbuoy.disclosure.Outcome;
import org.bellbuoy.identity.WhoConfirms;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.Countdown;
import org.bellbuoy.web.page.Fact;
import org.bellbuoy.web.page.TimelineEntry;
import org.bellbuoy.web.page.Tone;
import org.jspecify.annotations.Nullable;

/// The page on which it is decided whether customers hear of a case before its fix.
///
/// @param clock of what waits, or null
/// @param single whether a yes stands with one person for too long
/// @param silence when an agreed silence ends that stands against the notice, or empty
/// @param reasons what may be chosen now; none where nothing is to be decided by the viewer
/// @param second what waits for a second person, or null
public record DisclosureView(
    String code,
    String title,
    Outcome outcome,
    Tone tone,
    @Nullable Countdown clock,
    boolean single,
    String silence,
    List<Fact> facts,
    List<OccasionLine> occasions,
    List<Choice> reasons,
    @Nullable Second second,
    List<TimelineEntry> history,
    long version) {

  public DisclosureView {
    facts = List.copyOf(facts);
    occasions = List.copyOf(occasions);
    reasons = List.copyOf(reasons);
    history = List.copyOf(history);
  }

  /// An answer that waits for a second person.
  ///
  /// @param no whether it is a no, which does not hold before
  /// @param own whether the viewer gave it
  /// @param who whether the viewer may confirm it; null for whoever holds no role for it
  public record Second(
      String reason, String words, boolean no, boolean own, @Nullable WhoConfirms who) {

    public boolean confirms() {
      return who != null && who.now();
    }
  }

  public boolean noticeDue() {
    return outcome == Outcome.NOTICE_DUE;
  }

  public boolean decisionDue() {
    return outcome == Outcome.DECISION_DUE;
  }

  public String base() {
    return "/cases/" + code + "/disclosure";
  }
}
