package org.bellbuoy.fixes.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellbuoy.cases.CaseFile;
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
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Colleague;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.SecondPerson;
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
  private final Authority authority;
  private final SecondPerson second;
  private final Clock clock;

  FixViews(
      People people,
      Embargoes embargoes,
      Catalog catalog,
      Authority authority,
      SecondPerson second,
      Clock clock) {
    this.people = people;
    this.authority = authority;
    this.second = second;
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
        file.held(),
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
        circle(viewer, file.about(), colleagues),
        colleagues.stream()
            .filter(each -> each.id().equals(work.owner()))
            .map(Colleague::code)
            .findFirst()
            .orElse(""),
        file.history().reversed().stream().map(step -> entry(step, names)).toList(),
        file.waiting().map(step -> delay(viewer, file, step, names)).orElse(null));
  }

  /// Those of the circle, to whom a task can be given.
  List<Choice> circle(Viewer viewer, CaseFile file) {
    return circle(viewer, file, people.colleagues(viewer));
  }

  private List<Choice> circle(Viewer viewer, CaseFile file, List<Colleague> colleagues) {
    Set<UUID> circle =
        embargoes.members(viewer, file.embargo()).stream()
            .map(CircleMember::person)
            .collect(Collectors.toSet());
    return colleagues.stream()
        .filter(each -> circle.contains(each.id()))
        .map(FixViews::choice)
        .toList();
  }

  /// Tasks as a page lists them.
  List<FixView.Item> items(Viewer viewer, List<FixItem> items) {
    Map<UUID, String> names =
        people.names(viewer, items.stream().flatMap(FixViews::concerned).distinct().toList());
    return items.stream().map(item -> item(item, names)).toList();
  }

  private FixView.Delay delay(
      Viewer viewer, FixFile file, FixStep waiting, Map<UUID, String> names) {
    boolean may =
        authority.may(viewer, Permission.CONFIRM_EXTENSION, file.about().embargo().value());
    return new FixView.Delay(
        what(waiting),
        name(waiting.by(), names),
        waiting.text(),
        waiting.by().equals(viewer.actor()),
        may ? second.who(viewer, file.proposed(waiting)) : null);
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
        item.trade().words(),
        item.findOwner().map(id -> names.getOrDefault(id, "somebody")).orElse(NOBODY),
        item.openedAt(),
        name(item.openedBy(), names),
        done);
  }

  private static Collection<UUID> everybody(FixFile file) {
    Stream<UUID> doers = file.history().stream().flatMap(step -> step.by().personId().stream());
    Stream<UUID> items = file.items().stream().flatMap(FixViews::concerned);
    return Stream.of(doers, items, file.work().findOwner().stream())
        .flatMap(each -> each)
        .collect(Collectors.toSet());
  }

  private static Stream<UUID> concerned(FixItem item) {
    Stream<Actor> hands = Stream.of(item.openedBy(), item.doneBy()).filter(Objects::nonNull);
    return Stream.concat(hands.flatMap(who -> who.personId().stream()), item.findOwner().stream());
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
      case ESTIMATED -> expected(step) + putOff(step, "put off until ");
      case PROPOSED -> expected(step) + putOff(step, "to be put off until ");
      case CONFIRMED -> expected(step) + putOff(step, "confirmed by two: put off until ");
    };
  }

  private static String expected(FixStep step) {
    return Optional.ofNullable(step.expectedAt())
        .map(at -> "Expected " + Moment.inWords(at))
        .orElse("Nobody knows when");
  }

  private static String putOff(FixStep step, String words) {
    return step.delay() == null || step.delayUntil() == null
        ? ""
        : ", " + words + Moment.inWords(step.delayUntil()) + ", because " + step.delay().words();
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
