package org.bellbuoy.fixes.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellbuoy.catalog.Catalog;
import org.bellbuoy.catalog.Product;
import org.bellbuoy.embargo.CircleMember;
import org.bellbuoy.embargo.Embargoes;
import org.bellbuoy.fixes.FixFile;
import org.bellbuoy.fixes.FixItem;
import org.bellbuoy.fixes.FixState;
import org.bellbuoy.fixes.FixStep;
import org.bellbuoy.fixes.FixWork;
import org.bellbuoy.fixes.Place;
import org.bellbuoy.identity.Colleague;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.Fact;
import org.bellbuoy.web.page.Moment;
import org.bellbuoy.web.page.TimelineEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts the pages of fix work together for one viewer.
@Component
class FixViews {

  private static final String NOBODY = "nobody";

  private final People people;
  private final Embargoes embargoes;
  private final Catalog catalog;
  private final Clock clock;

  FixViews(People people, Embargoes embargoes, Catalog catalog, Clock clock) {
    this.people = people;
    this.embargoes = embargoes;
    this.catalog = catalog;
    this.clock = clock;
  }

  List<FixLine> lines(Viewer viewer, List<FixFile> files) {
    List<UUID> owners = files.stream().flatMap(file -> file.work().findOwner().stream()).toList();
    Map<UUID, String> names = people.names(viewer, owners);
    return files.stream().map(file -> line(file, names)).toList();
  }

  private FixLine line(FixFile file, Map<UUID, String> names) {
    return FixLine.of(
        "/cases/" + file.about().code() + "/fixes/" + file.work().code(),
        file.work(),
        owner(file.work(), names),
        clock.instant(),
        file.estimates().size(),
        file.open(FixItem.Kind.BLOCKER).size(),
        file.open(FixItem.Kind.TASK).size());
  }

  static String owner(FixWork work, Map<UUID, String> names) {
    return work.findOwner().map(id -> names.getOrDefault(id, "somebody")).orElse(NOBODY);
  }

  /// The streams of the catalogue of which nothing is planned yet.
  List<Choice> places(Viewer viewer, List<FixFile> planned) {
    Set<Place> taken =
        planned.stream().map(file -> file.work().place()).collect(Collectors.toSet());
    List<Choice> choices = new ArrayList<>();
    for (Product product : catalog.products(viewer)) {
      catalog.streams(viewer, product.id()).stream()
          .filter(stream -> stream.support().getsFixes())
          .map(stream -> new Place(product.code(), stream.name()))
          .filter(place -> !taken.contains(place))
          .map(place -> Choice.of(place.word(), product.name() + " " + place.stream()))
          .forEach(choices::add);
    }
    return choices;
  }

  List<Choice> colleagues(Viewer viewer) {
    return people.colleagues(viewer).stream().map(FixViews::choice).toList();
  }

  FixView of(Viewer viewer, FixFile file) {
    FixWork work = file.work();
    Set<UUID> circle =
        embargoes.members(viewer, file.about().embargo()).stream()
            .map(CircleMember::person)
            .collect(Collectors.toSet());
    Map<UUID, String> names = people.names(viewer, everybody(file));
    List<Colleague> colleagues = people.colleagues(viewer);
    return new FixView(
        file.about().code(),
        file.about().title(),
        work.code(),
        work.place().words(),
        work.state().words(),
        FixLine.tone(work.state(), file.open(FixItem.Kind.BLOCKER).size()),
        work.overdue(clock.instant()),
        work.version(),
        facts(file, names),
        items(file, FixItem.Kind.BLOCKER, names),
        items(file, FixItem.Kind.TASK, names),
        file.about().state().open() ? List.copyOf(work.state().next()) : List.of(),
        colleagues.stream().map(FixViews::choice).toList(),
        colleagues.stream()
            .filter(each -> circle.contains(each.id()))
            .map(FixViews::choice)
            .toList(),
        colleagues.stream()
            .filter(each -> each.id().equals(work.owner()))
            .map(Colleague::code)
            .findFirst()
            .orElse(""),
        file.history().reversed().stream().map(step -> entry(step, names)).toList());
  }

  private List<Fact> facts(FixFile file, Map<UUID, String> names) {
    FixWork work = file.work();
    Instant now = clock.instant();
    return List.of(
        Fact.of("Owner", owner(work, names)),
        Fact.of("Expected", work.findExpectedAt().map(Moment::inWords).orElse("nobody knows yet")),
        Fact.of("Planned", Moment.inWords(work.openedAt())),
        Fact.of("Age", work.days(now) == 1 ? "1 day" : work.days(now) + " days"));
  }

  private static List<FixView.Item> items(
      FixFile file, FixItem.Kind kind, Map<UUID, String> names) {
    return file.items().stream()
        .filter(item -> item.kind() == kind)
        .map(item -> item(item, names))
        .toList();
  }

  private static FixView.Item item(FixItem item, Map<UUID, String> names) {
    String done =
        Optional.ofNullable(item.doneAt())
            .map(at -> name(item.doneBy(), names) + ", " + Moment.inWords(at))
            .orElse("");
    return new FixView.Item(
        item.code(),
        item.text(),
        item.findOwner().map(id -> names.getOrDefault(id, "somebody")).orElse(NOBODY),
        item.openedAt(),
        name(item.openedBy(), names),
        done);
  }

  private static Collection<UUID> everybody(FixFile file) {
    Stream<UUID> doers = file.history().stream().flatMap(step -> step.by().personId().stream());
    Stream<UUID> openers =
        file.items().stream().flatMap(item -> item.openedBy().personId().stream());
    Stream<UUID> closers =
        file.items().stream()
            .flatMap(item -> Optional.ofNullable(item.doneBy()).flatMap(Actor::personId).stream());
    Stream<UUID> owners = file.items().stream().flatMap(item -> item.findOwner().stream());
    return Stream.of(doers, openers, closers, owners, file.work().findOwner().stream())
        .flatMap(each -> each)
        .collect(Collectors.toSet());
  }

  private static TimelineEntry entry(FixStep step, Map<UUID, String> names) {
    return new TimelineEntry(
        step.at(), TimelineEntry.Side.EVENT, what(step), name(step.by(), names), step.text());
  }

  private static String what(FixStep step) {
    return switch (step.kind()) {
      case PLANNED -> "Planned";
      case OWNED -> "Given to somebody";
      case MOVED ->
          "Moved to “" + Optional.ofNullable(step.to()).map(FixState::words).orElse("") + "”";
      case ESTIMATED ->
          Optional.ofNullable(step.expectedAt())
                  .map(at -> "Expected " + Moment.inWords(at))
                  .orElse("Nobody knows when")
              + putOff(step);
    };
  }

  private static String putOff(FixStep step) {
    return step.delay() == null || step.delayUntil() == null
        ? ""
        : ", put off until "
            + Moment.inWords(step.delayUntil())
            + ", because "
            + step.delay().words();
  }

  private static String name(@Nullable Actor who, Map<UUID, String> names) {
    return Optional.ofNullable(who)
        .flatMap(Actor::personId)
        .map(id -> names.getOrDefault(id, "somebody"))
        .orElse("the desk");
  }

  private static Choice choice(Colleague colleague) {
    return Choice.of(colleague.code(), colleague.name());
  }
}
