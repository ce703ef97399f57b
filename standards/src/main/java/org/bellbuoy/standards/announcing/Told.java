package org.bellbuoy.standards.announcing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.surfaces.Difference;
import org.bellbuoy.standards.surfaces.DifferenceKind;
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
    List<Difference> found = new ArrayList<>();
    found.addAll(differences(TextKind.ISSUE, issue.title() + "\n\n" + issue.body()));
    if (!notes.isEmpty()) {
      found.addAll(differences(TextKind.RELEASE_NOTE, ReleaseNote.markdown(notes)));
    }
    found.addAll(differences(TextKind.BLOG, post.text()));
    found.addAll(differences(TextKind.SOCIAL, social.text()));
    return List.copyOf(found);
  }

  /// What a text that stands somewhere says otherwise than the facts, whoever wrote it. It must
  /// lead to the page.
  ///
  /// @param text all that a reader sees of it, with the addresses its links lead to
  public List<Difference> differences(TextKind kind, String text) {
    String name = name(kind);
    AdvisoryFacts facts = telling.facts();
    AdvisoryFacts about =
        kind == TextKind.RELEASE_NOTE ? facts.of(flaw -> !flaw.fixed().isEmpty()) : facts;
    List<Difference> found = new ArrayList<>(between(about, name, kind, text));
    if (!text.contains(telling.page().toString())) {
      found.add(
          new Difference(
              DifferenceKind.LINK,
              name,
              "The %s does not lead to %s.".formatted(name, telling.page())));
    }
    return List.copyOf(found);
  }

  private static String name(TextKind kind) {
    return switch (kind) {
      case PAGE -> "page";
      case ISSUE -> "issue";
      case RELEASE_NOTE -> "release note";
      case BLOG -> "blog post";
      case SOCIAL -> "social post";
    };
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
