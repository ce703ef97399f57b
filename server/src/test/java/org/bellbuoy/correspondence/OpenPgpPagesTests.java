package org.bellbuoy.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.publication.BakeTree;
import org.bellbuoy.testkit.Browser;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.HouseAccount;
import org.bellbuoy.testkit.Look;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The pages of our OpenPGP keys, and what the world sees of a fresh one.
class OpenPgpPagesTests {

  private static final String PATH = "/settings/openpgp";

  /// Everybody who keeps the house or answers reports is told, and other tests have made thousands.
  private static final Duration EVERYBODY_IS_TOLD = Duration.ofMinutes(3);

  private final Viewer.Staff lead = TestStaff.person(Role.LEAD);
  private final DeskVisitor visitor = DeskVisitor.signedIn(lead);
  private final OwnKeys keys = TestHouse.get(OwnKeys.class);

  @Test
  void publishesAFreshKeyAtOnce() {
    TestHouse.get(BakeTree.class).bake();
    String before = keys.all(lead).getFirst().fingerprint();
    visitor.get(PATH + "/rotation");
    assertThat(visitor.post(PATH + "/rotation", "instead", before, "years", "9").statusCode())
        .isEqualTo(422);
    assertThat(visitor.post(PATH + "/rotation", "instead", before, "years", "2").statusCode())
        .isEqualTo(303);
    String now = keys.all(lead).getFirst().fingerprint();
    TestHouse.get(BakeTree.class).bake();
    StreetVisitor street = new StreetVisitor();

    assertThat(now).isNotEqualTo(before);
    assertThat(visitor.get(PATH).body()).contains(now.substring(0, 4) + " " + now.substring(4, 8));
    assertThat(street.get("/.well-known/csaf/openpgp/" + before + ".asc").statusCode())
        .isEqualTo(200);
    assertThat(street.get("/.well-known/csaf/openpgp/" + now + ".asc").body())
        .contains("BEGIN PGP PUBLIC KEY BLOCK");
    assertThat(street.get("/.well-known/csaf/provider-metadata.json").body()).contains(now, before);
  }

  @Test
  void isShownToNobodyElse() {
    DeskVisitor analyst = DeskVisitor.signedIn(TestStaff.person(Role.ANALYST));

    assertThat(analyst.get(PATH).statusCode()).isEqualTo(403);
    assertThat(visitor.get("/api/v1/openpgp-keys").body())
        .contains("BEGIN PGP PUBLIC KEY BLOCK")
        .doesNotContain("PRIVATE");
  }

  /// The certificate in force is exchanged for one that ends in five days, and put back. A
  /// certificate begins when it is made, so the house lives in that day meanwhile.
  @Test
  void tellsDutyAndShowsTodayThatTheKeyEnds() {
    TestHouse.get(BakeTree.class).bake();
    OwnKey ours = keys.all(lead).getFirst();
    Instant before = TestHouse.clock().instant();
    Duration holds = Duration.ofDays(5).plusSeconds(600);
    String ending = PgpKey.generate("x", holds).armoredPublicKey();
    try {
      TestHouse.clock().set(Instant.now());
      DeskVisitor visitor = DeskVisitor.signedIn(lead);
      change(ours, ending);
      HouseAccount.at(1);
      TestHouse.get(WarnOfKeyEnd.class).warn();
      Awaitility.await().atMost(EVERYBODY_IS_TOLD).until(() -> letters(ours) > 0);
      assertThat(visitor.get("/").body())
          .contains("The OpenPGP key ends in 5 days", "Make a new key");
      assertThat(visitor.get("/api/v1/today").body()).contains("\"openPgpKeyDays\":5");
      assertThat(DeskVisitor.signedIn(TestStaff.person(Role.ANALYST)).get("/").body())
          .doesNotContain("The OpenPGP key");
    } finally {
      putBack(ours, before);
    }
  }

  @Test
  void tellsEachMarkOnceAndOnceThatTheKeyHasEnded() {
    TestHouse.get(BakeTree.class).bake();
    OwnKey ours = keys.all(lead).getFirst();
    Instant before = TestHouse.clock().instant();
    int toldBefore = told(ours).size();
    PgpKey ending = PgpKey.generate("x", Duration.ofDays(100));
    Instant end = Objects.requireNonNull(PgpKey.end(ending.armoredPublicKey()));
    try {
      change(ours, ending.armoredPublicKey());
      for (int left : List.of(91, 89, 60, 29, 6, -1, -50)) {
        TestHouse.clock().set(end.minus(Duration.ofDays(left)));
        TestHouse.get(WarnOfKeyEnd.class).warn();
        assertThat(TestHouse.get(WarnOfKeyEnd.class).warn()).as("again at %d", left).isZero();
      }
      assertThat(told(ours).stream().skip(toldBefore)).containsExactly(90, 30, 7, 0);
    } finally {
      putBack(ours, before);
    }
  }

  private static void putBack(OwnKey ours, Instant before) {
    TestHouse.clock().set(before);
    HouseAccount.none();
    change(ours, ours.armored());
    sql("update correspondence.pgp_key set warned_days = null").update();
    sql("delete from delivery.letter where about_id = :id").param("id", ours.id()).update();
  }

  /// In the order of the ledger.
  private static List<Integer> told(OwnKey key) {
    return sql("""
    select cast(cast(content as jsonb) -> 'with' ->> 'days' as integer) as days from audit.leaf
     where what = 'correspondence.SigningKeyExpires' and content like :about order by id
    """)
        .param("about", "%" + key.id() + "%")
        .query((row, _) -> row.getInt("days"))
        .list();
  }

  private static void change(OwnKey key, String certificate) {
    sql("update correspondence.pgp_key set armored_public = :certificate where id = :id")
        .param("certificate", certificate)
        .param("id", key.id())
        .update();
  }

  private static long letters(OwnKey key) {
    return sql("select count(*) from delivery.letter where about_id = :id")
        .param("id", key.id())
        .query(Long.class)
        .single();
  }

  private static JdbcClient.StatementSpec sql(String sql) {
    return JdbcClient.create(TestHouse.database().dataSource()).sql(sql);
  }

  @Test
  void looksAsItShouldEverywhere() {
    assumeTrue(Browser.isInstalled(), "no browser here");
    for (Look look : List.of(Look.DESKTOP_LIGHT, Look.PHONE_DARK)) {
      try (var window = Browser.shared().window(look, Browser.Scripts.RUN);
          var sheet = window.page()) {
        sheet
            .page()
            .context()
            .addCookies(
                List.of(
                    new Cookie("__Host-desk", TestStaff.session(lead))
                        .setUrl(TestHouse.desk("/").toString().replace("http:", "https:"))
                        .setSecure(true)));
        for (String path : List.of(PATH, PATH + "/rotation")) {
          sheet.page().navigate(TestHouse.desk(path).toString());
          sheet.picture("openpgp" + path.substring(PATH.length()).replace('/', '-'));
          assertThat(sheet.overflows()).isFalse();
          assertThat(sheet.findings()).isEmpty();
        }
      }
    }
  }
}
