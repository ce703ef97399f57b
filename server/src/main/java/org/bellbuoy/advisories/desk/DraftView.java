package org.bellbuoy.advisories.desk;

import gg.jte.Content;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.bellbuoy.advisories.AdvisoryPreview;
import org.bellbuoy.advisories.Gate;
import org.bellbuoy.advisories.RevisionState;
import org.bellbuoy.advisories.SectionName;
import org.bellbuoy.standards.facts.Credit;
import org.bellbuoy.web.page.Check;
import org.jspecify.annotations.Nullable;

/// What the page of an advisory shows.
///
/// @param opened the advisory, the revision under way or the last one, and what it says
/// @param checks the gates that apply, each leading to the field that mends it
/// @param changes what differs from the last published revision, section by section
/// @param stated what it states otherwise than the last published revision, fact by fact
/// @param beside what stands beside the form, or nothing
/// @param panels what rooms downstream say of the draft
public record DraftView(
    AdvisoryPreview opened,
    List<Check> checks,
    List<Changed> changes,
    List<String> stated,
    String beside,
    List<Content> panels) {

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

  /// The moment of the next update as the form takes it.
  public String nextUpdate() {
    Instant next = opened.content().particulars().nextUpdateBy();
    return next == null ? "" : next.toString().substring(0, 10);
  }

  /// The credits, one in a line.
  public String credits() {
    return opened.content().particulars().credits().stream()
        .map(DraftView::credit)
        .collect(Collectors.joining("\n"));
  }

  private static String credit(Credit credit) {
    String text = credit.text();
    return credit.names().isEmpty() && text != null ? text : String.join(", ", credit.names());
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
