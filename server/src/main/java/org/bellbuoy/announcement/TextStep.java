package org.bellbuoy.announcement;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.runs.Bundle;
import org.bellbuoy.runs.DryRun;
import org.bellbuoy.runs.Going;
import org.bellbuoy.runs.Outcome;
import org.bellbuoy.runs.Step;
import org.springframework.beans.factory.ObjectProvider;

/// One kind of text, put at every outlet that there is for it; at none, a person says it and then
/// where it stands.
abstract class TextStep implements Step {

  /// The step of `publication` that makes the page; nothing is said elsewhere before it.
  static final String PAGE = "page";

  private static final Viewer HOUSE = new Viewer.Machine();

  private final Announcements announcements;
  private final Advisories advisories;
  private final Outlets outlets;
  private final ObjectProvider<PutOut> putting;

  TextStep(
      Announcements announcements,
      Advisories advisories,
      Outlets outlets,
      ObjectProvider<PutOut> putting) {
    this.announcements = announcements;
    this.advisories = advisories;
    this.outlets = outlets;
    this.putting = putting;
  }

  /// What of a text there is to be put somewhere.
  ///
  /// @param title empty where it has none of its own
  /// @param path of a file, or empty
  record Words(String title, String text, List<String> labels, String path) {
    Words {
      labels = List.copyOf(labels);
    }

    String whole() {
      return title.isEmpty() ? text : title + "\n\n" + text;
    }
  }

  abstract What what();

  /// What is said; its text is empty where there is nothing to say.
  abstract Words words(Announcement texts);

  @Override
  public Set<String> after() {
    return Set.of(PAGE);
  }

  @Override
  public Optional<String> skipped(Bundle bundle) {
    Announcement texts = texts(bundle);
    if (!texts.uses(what())) {
      return Optional.of("The vendor has none.");
    }
    return words(texts).text().isBlank()
        ? Optional.of("There is nothing to say there.")
        : Optional.empty();
  }

  @Override
  public DryRun dryRun(Bundle bundle) {
    List<Outlet> places = outlets.of(what());
    String to =
        places.isEmpty()
            ? "By a person, as there is no outlet for it."
            : places.stream().map(Outlet::name).collect(Collectors.joining(", ", "To ", "."));
    return new DryRun(to + "\n\n" + words(texts(bundle)).whole(), Math.max(1, places.size()));
  }

  @Override
  public Outcome execute(Going going) {
    Announcement texts = texts(going.bundle());
    if (!texts.isPublic()) {
      return new Outcome.Later("The advisory is not public yet.");
    }
    if (!texts.doubts().isEmpty()) {
      return new Outcome.Failed(String.join(" ", texts.doubts()));
    }
    List<Outlet> places = outlets.of(what());
    return places.isEmpty()
        ? new Outcome.Handed("There is no outlet: a person says it and notes where it stands.")
        : putAtAll(going, texts, places);
  }

  /// At each, whatever stands in the way of another; what stands already is found there and not put
  /// again. Who can be helped by waiting waits, even where another needs a person.
  private Outcome putAtAll(Going going, Announcement texts, List<Outlet> places) {
    List<String> proofs = new ArrayList<>();
    List<String> later = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (Outlet place : places) {
      String name = place.name() + ": ";
      switch (putting.getObject().keep(going.bundle(), place, piece(going, texts, place))) {
        case Posted.There(URI where) -> proofs.add(where.toString());
        case Posted.Refused(OutletTrouble why) -> refused.add(name + why.words());
        case Posted.Later(OutletTrouble why) -> later.add(name + why.words());
        case Posted.Unknown _, Posted.Absent _ -> later.add(name + OutletTrouble.LOST.words());
      }
    }
    if (!later.isEmpty()) {
      return new Outcome.Later(String.join(" ", later));
    }
    return refused.isEmpty()
        ? new Outcome.Done(String.join(" ", proofs), proofs.getFirst())
        : new Outcome.Failed(String.join(" ", refused));
  }

  /// The key is that of step and place, and what cannot have been there before is not younger than
  /// the page, however often a person has it tried anew.
  private Piece piece(Going going, Announcement texts, Outlet place) {
    UUID step = going.key();
    UUID key =
        new UUID(
            step.getMostSignificantBits() ^ place.id().getMostSignificantBits(),
            step.getLeastSignificantBits() ^ place.id().getLeastSignificantBits());
    Instant since = texts.told().telling().facts().tracking().currentRelease();
    Words words = words(texts);
    return new Piece(
        key,
        since,
        words.title(),
        words.text(),
        words.labels(),
        words.path(),
        texts.number(),
        texts.told().telling().page());
  }

  private Announcement texts(Bundle bundle) {
    return announcements.of(HOUSE, advisories.get(HOUSE, bundle.advisory()).code());
  }
}
