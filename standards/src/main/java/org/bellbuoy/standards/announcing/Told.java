package org.bellbuoy.standards.announcing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.surfaces.Difference;
import org.bellbuoy.standards.surfaces.Surface;
import org.bellbuoy.standards.surfaces.SurfaceComparer;
import org.bellbuoy.standards.surfaces.Surroundings;
import org.bellbuoy.standards.surfaces.TextKind;

/// Everything that is said about one advisory at places that are not ours.
///
/// @param notes empty while nothing is fixed
public record Told(
    Telling telling, IssueText issue, List<ReleaseNote> notes, BlogPost post, SocialPost social) {

  public Told {
    notes = List.copyOf(notes);
  }

  /// @param author who signs the post, a name or an address
  public static Told of(Telling telling, String author) {
    return new Told(
        telling,
        IssueText.of(telling),
        ReleaseNote.of(telling),
        BlogPost.of(telling, author),
        SocialPost.of(telling));
  }

  /// What a text says otherwise than the facts, read as a stranger reads it. What the facts
  /// themselves get wrong is for their own gates.
  public List<Difference> differences() {
    AdvisoryFacts facts = telling.facts();
    List<Difference> found = new ArrayList<>();
    found.addAll(between(facts, "issue", TextKind.ISSUE, issue.title() + "\n\n" + issue.body()));
    if (!notes.isEmpty()) {
      found.addAll(
          between(
              facts.of(flaw -> !flaw.fixed().isEmpty()),
              "release note",
              TextKind.RELEASE_NOTE,
              ReleaseNote.markdown(notes)));
    }
    found.addAll(between(facts, "blog post", TextKind.BLOG, post.text()));
    found.addAll(between(facts, "social post", TextKind.SOCIAL, social.text()));
    return List.copyOf(found);
  }

  private List<Difference> between(AdvisoryFacts facts, String name, TextKind kind, String text) {
    Surroundings around =
        new Surroundings(List.of(), Map.of(), telling.page().toString(), List.of(), null);
    List<Difference> ofTheFacts = SurfaceComparer.compare(facts, around, List.of());
    return SurfaceComparer.compare(
            facts, around, List.of(new Surface.Words(name, kind, text, null)))
        .stream()
        .filter(found -> !ofTheFacts.contains(found))
        .toList();
  }
}
