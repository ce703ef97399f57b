package org.bellbuoy;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bellbuoy.walls.Events;
import org.bellbuoy.walls.Floors;
import org.bellbuoy.walls.Room;
import org.bellbuoy.walls.Templates;
import org.bellbuoy.walls.Walls;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/// Holds the walls, and proves of each rule that it bites: a second house, `planted.house`, breaks
/// every one of them.
class HouseTests {

  private static final String PLANTED = "planted.house";

  /// Who may use slow libraries, and must be called by classes that hold Heavy.
  private static final String[] SLOW = {
    "vault.Argon2id",
    "identity.Passwords",
    "correspondence.CodeKeys",
    "operations.backup.Passphrases",
    "correspondence.PgpKey",
    "parsing.child.",
    "publication.Compression",
  };

  /// The database server of our own, which is reached on loopback only, the key service before
  /// anything can be opened at all, the line to the identity provider, which carries nothing of any
  /// case, and the canaries, which go to our own street.
  private static final String[] CONNECTED = {
    "operations.postgres.",
    "vault.Transit",
    "identity.ProviderLine",
    "delivery.mail.",
    "delivery.http.",
    "intake.mail.",
    "intake.canary."
  };

  /// What stands on a public page: records that templates take, which lean on nothing.
  private static final String[] SHAPES = {"publication.page.", "web.page."};

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("/standards"))
          .importPackages("org.bellbuoy");

  private static final JavaClasses BUILT_WRONG = new ClassFileImporter().importPackages(PLANTED);

  @Test
  void roomsOpenOnlyUpstream() {
    ApplicationModules.of(
            "org.bellbuoy",
            JavaClass.Predicates.resideInAnyPackage(
                "org.bellbuoy",
                "org.bellbuoy.standards..",
                "org.bellbuoy.templates..",
                "org.bellbuoy.cli.."))
        .verify();
    assertThatThrownBy(() -> ApplicationModules.of(PLANTED, everything()).verify())
        .isInstanceOf(Violations.class)
        .hasMessageContaining("planted.house.web.Upstairs");
  }

  @Test
  void everyRoomIsDeclaredOnItsFloor() {
    Set<String> rooms = Room.named("org.bellbuoy", HOUSE);

    assertThat(rooms).containsExactlyInAnyOrderElementsOf(Floors.ROOMS);
    assertThat(rooms.stream().flatMap(room -> Room.of("org.bellbuoy", room).faults())).isEmpty();
    assertThat(Room.of(PLANTED, "open").faults())
        .containsExactly("open does not say what it imports");
    assertThat(Room.of(PLANTED, "vault").faults()).containsExactly("vault imports web");
  }

  @Test
  void theFrontIsKnownToNoRoom() {
    holds(Walls::roomsDoNotKnowTheFront, "planted.house.web.KnowsTheFront");
  }

  @Test
  void subfoldersImportTheRootAndNeverTheOtherWay() {
    holds(walls -> walls.roomsDoNotImportTheirSubfolders(SHAPES), "planted.house.web.KnowsItsDoor");
  }

  @Test
  void templatesSeeOnlyWhatTheirRoomMay() {
    assertThat(Templates.faults("org.bellbuoy", HOUSE)).isEmpty();
    assertThat(Templates.faults(PLANTED, BUILT_WRONG))
        .containsExactly(
            "planted.house.templates.cases.JtepryingGenerated sees planted.house.web.Upstairs");
  }

  @Test
  void nobodyReadsTheWallClock() {
    holds(
        Walls::nobodyReadsTheWallClock,
        "planted.house.web.ReadsTheClock.asks",
        "planted.house.web.ReadsTheClock.counts",
        "planted.house.web.ReadsTheClock.makes",
        "planted.house.web.ReadsTheClock.points");
  }

  @Test
  void nobodyOpensConnections() {
    holds(walls -> walls.nobodyOpensConnections(CONNECTED), "planted.house.web.CallsOut");
  }

  @Test
  void slowLibrariesAreCalledByFew() {
    holds(walls -> walls.slowLibrariesAreCalledByFew(SLOW), "planted.house.web.HashesAtOnce");
  }

  @Test
  void whoCallsSlowCodeHoldsHeavy() {
    holds(
        walls ->
            walls.callersOfSlowCodeHoldHeavy(
                Stream.concat(Arrays.stream(SLOW), Stream.of("web.HashesAtOnce"))
                    .toArray(String[]::new)),
        "planted.house.web.Impatient");
  }

  @Test
  void onlyNewsPublishes() {
    holds(Walls::onlyNewsPublishes, "planted.house.web.Publishes");
  }

  @Test
  void everyHandlerNamesOnePermission() {
    holds(
        Walls::everyHandlerNamesOnePermission,
        "planted.house.web.OpenDoor.silent() names no permission",
        "planted.house.web.OpenDoor.inner() is not a handler");
  }

  @Test
  void onlyAdvisoriesMakesAnApproved() {
    holds(walls -> walls.onlyTheRoomMakes("advisories", "Approved"), "planted.house.web.Forger");
  }

  @Test
  void onlyEmbargoMakesALifted() {
    holds(walls -> walls.onlyTheRoomMakes("embargo", "Lifted"), "planted.house.web.Forger");
  }

  @Test
  void theStreetTellsNoNews() {
    holds(Walls::streetTellsNoNews, "planted.house.web.LoudStreet");
  }

  @Test
  void storesAreHidden() {
    holds(Walls::storesAreHidden, "planted.house.web.ShownStore");
  }

  @Test
  void onlyStoresSpeakSql() {
    holds(walls -> walls.onlyStoresSpeakSql("operations."), "planted.house.web.SpeaksSql");
  }

  @Test
  void nothingIsInjectedIntoFields() {
    holds(Walls::nothingIsInjectedIntoFields, "planted.house.web.Injected.clock");
  }

  @Test
  void namesSayWhatAThingIs() {
    holds(Walls::namesSayWhatAThingIs, "planted.house.web.ClockManager");
  }

  @Test
  void eventsHoldOnlySafeKinds() {
    assertThat(Events.faults(HOUSE)).isEmpty();
    assertThat(Events.faults(BUILT_WRONG))
        .containsExactlyInAnyOrder(
            "Gossip.title is String",
            "Gossip.names is List<String>",
            "Gossip.inner.word is String");
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(Room.packagesWithoutNullMark(HOUSE)).isEmpty();
    assertThat(Room.packagesWithoutNullMark(BUILT_WRONG)).contains("planted.house.web");
  }

  private static void holds(Function<Walls, ArchRule> rule, String... planted) {
    List<String> found =
        rule.apply(Walls.of(PLANTED)).evaluate(BUILT_WRONG).getFailureReport().getDetails();
    for (String violation : planted) {
      assertThat(found).as("the rule bites").anyMatch(line -> line.contains(violation));
    }
    Set<String> guilty = found.stream().map(HouseTests::classIn).collect(toSet());
    Set<String> expected = Arrays.stream(planted).map(HouseTests::classIn).collect(toSet());
    assertThat(guilty).as("and bites nobody else").isEqualTo(expected);
    rule.apply(Walls.of("org.bellbuoy")).check(HOUSE);
  }

  private static String classIn(String line) {
    int from = line.indexOf(PLANTED);
    String[] words = line.substring(from).split("[^\\w.]")[0].split("\\.");
    return words[3];
  }

  private static ImportOption everything() {
    return location -> location.contains("test-classes");
  }
}
