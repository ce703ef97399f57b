package org.bellbuoy.advisories.desk;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.bellbuoy.advisories.AdvisoryPreview;
import org.bellbuoy.advisories.Gate;
import org.bellbuoy.advisories.RevisionState;
import org.bellbuoy.advisories.SectionName;
import org.bellbuoy.advisories.Stated;
import org.bellbuoy.web.page.Check;
import org.bellbuoy.web.page.FormErrors;
import org.jspecify.annotations.Nullable;

/// What the page of an advisory shows.
///
/// @param opened the advisory, the revision under way or the last one, and what it says
/// @param checks the gates that apply, each leading to the field that mends it
/// @param changes what differs from the last published revision, section by section
/// @param stated what it states otherwise than the last published revision, fact by fact
/// @param beside what stands beside the form, or nothing
/// @param panels what rooms downstream say of the draft
/// @param comments what the circle says of its fields
/// @param onward the number of the advisory that completes its fix, where it does not yet lead
///   there; empty otherwise
public record DraftView(
    AdvisoryPreview opened,
    List<Check> checks,
    List<Changed> changes,
    List<String> stated,
    String beside,
    List<Content> panels,
    CommentsView comments,
    String onward) {

  public DraftView {
    checks = List.copyOf(checks);
    changes = List.copyOf(changes);
    stated = List.copyOf(stated);
    panels = List.copyOf(panels);
  }

  /// A section that reads otherwise than in the last published revision.
  public record Changed(SectionName name, List<Run> runs) {

    public Changed {
      runs = List.copyOf(runs);
    }

    /// What happened to the section, in words.
    public String inWords() {
      boolean added = runs.stream().anyMatch(run -> run.kind() == Run.Kind.ADDED);
      boolean removed = runs.stream().anyMatch(run -> run.kind() == Run.Kind.REMOVED);
      boolean kept = runs.stream().anyMatch(run -> run.kind() == Run.Kind.SAME);
      if (!kept && !(added && removed)) {
        return added ? "This section is new." : "This section is gone.";
      }
      return added && removed
          ? "Words were replaced."
          : added ? "Words were added." : "Words were taken out.";
    }
  }

  public String code() {
    return opened.advisory().code();
  }

  /// The public number, or words that say there is none yet.
  public String number() {
    String number = opened.advisory().trackingId();
    return number == null ? "No number yet" : number;
  }

  public boolean underWay() {
    return opened.revision().state().underWay();
  }

  public boolean draft() {
    return opened.revision().state() == RevisionState.DRAFT;
  }

  public boolean inReview() {
    return opened.revision().state() == RevisionState.IN_REVIEW;
  }

  public boolean approved() {
    return opened.revision().state() == RevisionState.APPROVED;
  }

  public boolean published() {
    return opened.advisory().initialRelease() != null && opened.advisory().state().open();
  }

  /// The form of what it states, with what was typed into it.
  public StatedForm form(Map<String, String> typed) {
    Stated now = Stated.of(opened.revision().kind(), opened.content().particulars());
    return StatedForm.of(now, opened.revision().version(), typed);
  }

  /// What the draft states besides its sections, flaw by flaw.
  public List<StatedGroup> stating(Map<String, String> typed, FormErrors errors) {
    return StatedGroup.of(opened.content(), comments, typed, errors);
  }

  /// @param place where a gate that is not green is put right, or null
  static Check check(Gate.Result result, @Nullable String place) {
    String name = result.gate().number() + " " + result.gate().key().replace('-', ' ');
    return switch (result.light()) {
      case GREEN -> new Check(name, true, result.sentence(), null);
      case ADVICE, RED -> Check.open(name, result.sentence(), place);
    };
  }
}
