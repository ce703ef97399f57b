package org.bellbuoy.fixes.desk;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.fixes.FixState;
import org.bellbuoy.identity.WhoConfirms;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.Fact;
import org.bellbuoy.web.page.TimelineEntry;
import org.bellbuoy.web.page.Tone;
import org.jspecify.annotations.Nullable;

/// The page of the work on one stream.
///
/// @param delay an estimate that puts the fix off and waits for a second person, or null
public record FixView(
    String caseCode,
    String caseTitle,
    String code,
    String place,
    String state,
    Tone tone,
    boolean late,
    long version,
    List<Fact> facts,
    List<Item> blockers,
    List<Item> tasks,
    List<FixState> next,
    List<Choice> colleagues,
    List<Choice> circle,
    String owner,
    List<TimelineEntry> history,
    @Nullable Delay delay) {

  public FixView {
    facts = List.copyOf(facts);
    blockers = List.copyOf(blockers);
    tasks = List.copyOf(tasks);
    next = List.copyOf(next);
    colleagues = List.copyOf(colleagues);
    circle = List.copyOf(circle);
    history = List.copyOf(history);
  }

  /// Something to be done, or that stands in the way.
  ///
  /// @param trade whose task it is, in words
  /// @param done who did it and when, or empty
  public record Item(
      String code,
      String text,
      String trade,
      String owner,
      Instant openedAt,
      String openedBy,
      String done) {}

  /// An estimate that waits for a second person.
  ///
  /// @param own whether the viewer gave it
  /// @param who whether the viewer may confirm it; null for whoever holds no role for it
  public record Delay(
      String what, String by, String reason, boolean own, @Nullable WhoConfirms who) {

    public boolean confirms() {
      return who != null && who.now();
    }
  }

  public String base() {
    return "/cases/" + caseCode + "/fixes/" + code;
  }

  public List<Choice> moves() {
    return next.stream().map(state -> Choice.of(state.name(), state.words())).toList();
  }
}
