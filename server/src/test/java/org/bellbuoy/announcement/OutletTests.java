package org.bellbuoy.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bellbuoy.announcement.Elsewhere.Asked;
import org.bellbuoy.announcement.Elsewhere.Fault;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Texts are put at places outside, each once; a test plays the services.
class OutletTests {

  private static final URI PAGE = URI.create("https://security.example/advisories/SA2026-07");
  private static final int MOST_TRIES = 5;

  private final Viewer.Staff administrator = TestStaff.person(Role.ADMINISTRATOR);
  private final Elsewhere elsewhere;
  private final List<String> codes = new ArrayList<>();

  OutletTests() throws IOException {
    elsewhere = new Elsewhere(TestHouse.clock());
  }

  @AfterEach
  void takeEverythingAway() {
    codes.forEach(code -> TestHouse.get(RemoveOutlet.class).execute(administrator, code));
    elsewhere.close();
  }

  static Stream<Arguments> weather() {
    return Arrays.stream(OutletKind.values())
        .flatMap(kind -> Arrays.stream(Fault.values()).map(fault -> Arguments.of(kind, fault)));
  }

  @ParameterizedTest
  @MethodSource("weather")
  void putsATextOnceWhateverHappensToTheRequest(OutletKind kind, Fault fault) {
    Outlet outlet = outlet(kind, "no");
    Piece piece = piece();
    elsewhere.faults.add(fault);

    Posted first = putOut(outlet, piece);
    Posted last = untilThere(outlet, piece);

    assertThat(first).isNotInstanceOf(Posted.There.class).isNotInstanceOf(Posted.Refused.class);
    assertThat(last).isInstanceOf(Posted.There.class);
    assertThat(elsewhere.services.entries).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(OutletKind.class)
  void findsWhatIsThereAndPutsNothingASecondTime(OutletKind kind) {
    Outlet outlet = outlet(kind, "no");
    Piece piece = piece();

    Posted put = putOut(outlet, piece);
    long writes = writes();
    Posted again = putOut(outlet, piece);

    assertThat(put).isInstanceOf(Posted.There.class).isEqualTo(again);
    assertThat(writes()).isEqualTo(writes);
    assertThat(elsewhere.services.entries).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void proposesAFileOnceAsAPullRequest(Fault fault) {
    Outlet outlet = outlet(OutletKind.GITHUB_FILES, "yes");
    Piece piece = piece();
    elsewhere.faults.add(fault);

    Posted last = untilThere(outlet, piece);

    assertThat(last).isInstanceOf(Posted.There.class);
    assertThat(elsewhere.services.entries).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(OutletKind.class)
  void saysWhatStandsInTheWayOfAServiceThatRefuses(OutletKind kind) {
    Outlet outlet = outlet(kind, "no");

    elsewhere.refusal = 401;
    assertThat(tried(outlet)).isEqualTo(OutletTrouble.SECRET_REFUSED.words());
    elsewhere.refusal = 403;
    assertThat(tried(outlet)).isEqualTo(OutletTrouble.NOT_ALLOWED.words());
    elsewhere.refusal = 302;
    assertThat(tried(outlet)).isEqualTo(OutletTrouble.NOT_ACCEPTED.words());
    elsewhere.refusal = 0;
    assertThat(tried(outlet)).contains("knows us");
    assertThat(writes()).isZero();
  }

  @Test
  void asksGithubOnlyWhatItsOwnDescriptionKnows() throws IOException {
    assumeTrue(GithubContract.isInstalled(), "bin/setup brings the description of GitHub's API");
    GithubContract contract = GithubContract.read();
    putOutAndRead(outlet(OutletKind.GITHUB_ISSUES, "no"));
    putOutAndRead(outlet(OutletKind.GITHUB_FILES, "no"));
    putOutAndRead(outlet(OutletKind.GITHUB_FILES, "yes"));

    assertThat(elsewhere.asked).hasSizeGreaterThan(12);
    for (Asked asked : elsewhere.asked) {
      assertThat(contract.flaws(asked.method(), asked.path(), asked.query(), asked.body()))
          .isEmpty();
    }
    Asked wrong = elsewhere.asked.getFirst();
    assertThat(contract.flaws("PUT", wrong.path(), Map.of(), wrong.body())).isNotEmpty();
    assertThat(contract.flaws("GET", wrong.path(), Map.of("sorted", "by"), wrong.body()))
        .isNotEmpty();
  }

  @Test
  void keepsTheSecretSealedAndShowsItToNobody() {
    Outlet outlet = outlet(OutletKind.MASTODON, "no");
    DeskVisitor visitor = DeskVisitor.signedIn(administrator);

    String page = visitor.get("/operations/outlets").body();
    String answer = visitor.get("/api/v1/outlets").body();

    assertThat(page).contains("Our Mastodon").doesNotContain(outlet.secret());
    assertThat(answer).contains("Our Mastodon").doesNotContain(outlet.secret());
    assertThat(outlet.toString()).doesNotContain(outlet.secret());
  }

  @Test
  void refusesAPlaceThatCannotTakeTheTextAndSaysWhy() {
    Refused refused =
        catchThrowableOfType(
            Refused.class,
            () ->
                add(
                    new OutletForm(
                        "mastodon",
                        "blog",
                        "Us",
                        "https://social.example",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "s")));

    assertThat(refused.refusal().toString()).contains("cannot take this text");
  }

  private static void putOutAndRead(Outlet outlet) {
    Piece piece = piece();
    Posted.There there = (Posted.There) putOut(outlet, piece);
    assertThat(TestHouse.get(PutOut.class).read(outlet, piece, there.where()))
        .isInstanceOfSatisfying(
            Shown.Seen.class, seen -> assertThat(seen.text()).contains(piece.text()));
  }

  private Posted untilThere(Outlet outlet, Piece piece) {
    Posted last = putOut(outlet, piece);
    for (int tries = 0; tries < MOST_TRIES && !(last instanceof Posted.There); tries++) {
      last = putOut(outlet, piece);
    }
    return last;
  }

  private long writes() {
    return elsewhere.asked.stream().filter(Asked::writes).count();
  }

  private static Posted putOut(Outlet outlet, Piece piece) {
    return TestHouse.get(PutOut.class).execute(outlet, piece);
  }

  private String tried(Outlet outlet) {
    return TestHouse.get(TryOutlet.class).execute(administrator, outlet.code());
  }

  private static Piece piece() {
    return new Piece(
        UUID.randomUUID(),
        TestHouse.clock().instant(),
        "Files land outside of the folder (CVE-2026-1234)",
        "SA2026-07: Files land outside of the folder. " + PAGE,
        List.of("area/security"),
        "2026-11/sa2026-07.md",
        "SA2026-07",
        PAGE);
  }

  private Outlet outlet(OutletKind kind, String proposed) {
    return add(TypedOutlets.of(kind, elsewhere, proposed));
  }

  private Outlet add(OutletForm form) {
    Outlet outlet = TestHouse.get(AddOutlet.class).execute(administrator, form);
    codes.add(outlet.code());
    return outlet;
  }
}
