package org.bellbuoy.cases;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bellbuoy.catalog.PublicProducts;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Colleague;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Content;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.ReportText;
import org.bellbuoy.intake.ReportTexts;
import org.bellbuoy.policy.GroundRules;
import org.bellbuoy.policy.GroundRulesInForce;
import org.springframework.stereotype.Component;

/// Who looks after the products and open-source projects that reports are about. Being named lets
/// nobody read anything: it is offered to whoever opens a case. Only where somebody switched it on
/// does a report bring them in by itself.
@Component
public class Maintainers {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  /// A product or a project.
  ///
  /// @param place the word with which a report names it
  /// @param name what people call it
  /// @param routed whether a report that names this and nothing else brings them in by itself
  public record Kept(String place, String name, List<Colleague> by, boolean routed) {

    public Kept {
      by = List.copyOf(by);
    }
  }

  private final MaintainerStore store;
  private final PublicProducts products;
  private final GroundRulesInForce rules;
  private final ReportTexts texts;
  private final People people;
  private final Authority authority;

  Maintainers(
      MaintainerStore store,
      PublicProducts products,
      GroundRulesInForce rules,
      ReportTexts texts,
      People people,
      Authority authority) {
    this.store = store;
    this.products = products;
    this.rules = rules;
    this.texts = texts;
    this.people = people;
    this.authority = authority;
  }

  /// Every product of the catalogue and every project of the scope, with those who look after it.
  public List<Kept> all(Viewer viewer) {
    authority.require(viewer, Permission.STAFF);
    Map<String, List<UUID>> named = store.all();
    Set<String> routed = store.routed();
    List<Colleague> staff = people.colleagues(viewer);
    return places(viewer)
        .map(place -> {
          List<Colleague> by = among(staff, named.getOrDefault(place.word(), List.of()));
          return place.by(by, routed.contains(place.word()));
        })
        .toList();
  }

  public Optional<Kept> find(Viewer viewer, String place) {
    return all(viewer).stream().filter(each -> each.place().equals(place)).findFirst();
  }

  /// Those who look after what a report is about. The viewer may read the report.
  public List<Colleague> of(Viewer viewer, Report report) {
    authority.require(viewer, Permission.OPEN_CASE);
    if (store.isEmpty()) {
      return List.of(); // and nothing is opened in vain
    }
    return texts
        .find(HOUSE, report.id().value())
        .map(text -> store.of(named(text)))
        .filter(named -> !named.isEmpty())
        .map(named -> among(people.colleagues(viewer), named))
        .orElse(List.of());
  }

  /// Whom a report brings in by itself: those who look after the one thing it names, where that was
  /// switched on. A report that names two brings nobody.
  List<UUID> routed(ReportText text) {
    Set<String> on = store.routed();
    List<String> named = on.isEmpty() ? List.of() : named(text);
    return named.size() == 1 && on.containsAll(named)
        ? among(people.colleagues(HOUSE), store.of(named)).stream().map(Colleague::id).toList()
        : List.of();
  }

  /// What of ours a report names: a product by its word in the field for it, a project by its
  /// address anywhere.
  private List<String> named(ReportText text) {
    Content said = text.content();
    String words = String.join("\n", said.product(), said.what(), said.steps(), said.impact());
    return places(HOUSE)
        .filter(place -> place.word().equals(said.product()) || place.standsIn(words))
        .map(Place::word)
        .distinct()
        .toList();
  }

  private Stream<Place> places(Viewer viewer) {
    return Stream.concat(
            products.all(viewer).stream().map(each -> new Place(each.code(), each.name())),
            rules.rules(viewer).scope().stream()
                .filter(line -> line.kind() == GroundRules.Kind.REPOSITORY)
                .map(line -> new Place(line.what(), line.what())))
        .distinct();
  }

  private static List<Colleague> among(List<Colleague> staff, Collection<UUID> ids) {
    return staff.stream().filter(each -> ids.contains(each.id())).toList();
  }

  private record Place(String word, String name) {

    private static final Pattern END = Pattern.compile("(?:\\.git)?(?![\\w-]|\\.\\w)");

    /// An address with a path, not as the beginning of a longer name.
    boolean standsIn(String text) {
      String bare = word.replaceAll("(?:\\.git)?/?$", "");
      return bare.matches("https?://[^/]+/.+")
          && endsThere(bare.toLowerCase(Locale.ROOT), text.toLowerCase(Locale.ROOT));
    }

    private static boolean endsThere(String bare, String text) {
      Matcher after = END.matcher(text);
      return IntStream.iterate(text.indexOf(bare), at -> at >= 0, at -> text.indexOf(bare, at + 1))
          .anyMatch(at -> after.region(at + bare.length(), text.length()).lookingAt());
    }

    Kept by(List<Colleague> people, boolean routed) {
      return new Kept(word, name, people, routed);
    }
  }
}
