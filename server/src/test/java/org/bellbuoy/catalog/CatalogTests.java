package org.bellbuoy.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Refusal;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.standards.versions.VersionScheme;
import org.bellbuoy.testkit.TestPostgres;
import org.bellbuoy.testkit.TestRoom;
import org.bellbuoy.vault.TestVault;
import org.junit.jupiter.api.Test;

class CatalogTests {

  private final TestRoom room =
      TestRoom.with(TestPostgres.databaseFromTemplate(CatalogTests.class.getSimpleName()));
  private final Authority authority = new Authority((_, _) -> false);
  private final ReleaseSeal seal =
      new ReleaseSeal(TestVault.fresh().vault(room.jdbc, room.ids, room.clock));
  private final ProductStore products = new ProductStore(room.jdbc);
  private final StreamStore streams = new StreamStore(room.jdbc);
  private final ReleaseStore releases = new ReleaseStore(room.jdbc, seal);
  private final ComponentStore components = new ComponentStore(room.jdbc);
  private final HistoryStore history = new HistoryStore(room.jdbc, seal);
  private final ChangeLog log = new ChangeLog(history, room.ids, room.clock, room.news);
  private final Catalog catalog =
      new Catalog(products, streams, releases, components, history, authority);
  private final AddProduct addProduct = new AddProduct(products, authority, log, room.ids);
  private final ChangeProduct changeProduct = new ChangeProduct(products, releases, authority, log);
  private final AddStream addStream = new AddStream(products, streams, authority, log, room.ids);
  private final ChangeStream changeStream = new ChangeStream(products, streams, authority, log);
  private final RegisterRelease register =
      new RegisterRelease(products, streams, releases, authority, log, room.ids, room.clock);
  private final ChangeRelease changeRelease =
      new ChangeRelease(products, releases, streams, authority, log);
  private final RevealRelease reveal =
      new RevealRelease(products, releases, authority, log, room.clock);
  private final AddComponent addComponent = new AddComponent(components, authority, log, room.ids);
  private final PlaceComponent place = new PlaceComponent(products, components, authority, log);
  private final RemoveComponent remove = new RemoveComponent(products, components, authority, log);

  private final Viewer owner = TestRoom.staff(Role.PRODUCT_OWNER);
  private final Viewer support = TestRoom.staff(Role.SUPPORT);

  @Test
  void showsAHiddenReleaseOnlyToThoseWhoPrepareIt() {
    Product tide = tide();
    register("2026.3.1", true);

    assertThat(catalog.releases(owner, tide)).hasSize(1);
    assertThat(catalog.releases(TestRoom.staff(Role.ANALYST), tide)).hasSize(1);
    assertThat(catalog.releases(support, tide)).isEmpty();
    assertThat(catalog.known(support).getFirst().streams().getFirst().releases()).isEmpty();
    assertThat(catalog.history(support, tide.id()))
        .extracting(HistoryEntry::what)
        .doesNotContain(Change.RELEASE_REGISTERED);
    assertThat(catalog.history(owner, tide.id()).getFirst().detail()).contains("2026.3.1");
  }

  @Test
  void storesNothingReadableOfAHiddenRelease() {
    tide();
    in(() ->
        register.execute(
            owner,
            "tide",
            new ReleaseForm(
                "2026.3.77", "", "", "", "https://get.example/2026.3.77.zip", "", true)));

    String rows =
        room.jdbc.sql("select r::text from catalog.release r").query(String.class).single()
            + room.jdbc
                .sql("select string_agg(h::text, '') from catalog.history h")
                .query(String.class)
                .single();

    assertThat(rows).doesNotContain("2026.3.77", "get.example");
  }

  @Test
  void tellsEverybodyOnceItIsRevealed() {
    Product tide = tide();
    Release hidden = register("2026.3.1", true);

    Release shown = in(() -> reveal.execute(owner, "tide", hidden.code()));

    assertThat(shown.isHidden()).isFalse();
    assertThat(shown.releasedOn()).isPresent();
    assertThat(catalog.releases(support, tide)).containsExactly(shown);
    assertThat(catalog.history(support, tide.id()))
        .extracting(HistoryEntry::what)
        .contains(Change.RELEASE_REGISTERED, Change.RELEASE_REVEALED);
    assertThat(refusal(() -> reveal.execute(owner, "tide", hidden.code())))
        .isEqualTo(new CatalogRefusal.NotHidden());
  }

  @Test
  void refusesTheSameVersionTwiceHoweverItIsWritten() {
    tide();
    register("2026.3.1", true);

    assertThat(refusal(() -> register.execute(owner, "tide", release("2026.3.01"))))
        .isInstanceOf(CatalogRefusal.AlreadyThere.class);
  }

  @Test
  void findsTheStreamByTheBeginningOfTheNumber() {
    Product tide = tide();

    Release release = register("2026.3.9", false);

    Stream stream = catalog.streams(owner, tide.id()).getFirst();
    assertThat(release.stream()).isEqualTo(stream.id());
    assertThat(fields(() -> register.execute(owner, "tide", release("2026.30.1"))))
        .containsExactly("stream");
  }

  @Test
  void namesEachWrongFieldOfARelease() {
    tide();
    ReleaseForm wrong =
        new ReleaseForm(
            "2026.x", "none", "yesterday", "9999-99-99", "ftp://old.example", "abc", false);

    assertThat(fields(() -> register.execute(owner, "tide", wrong)))
        .contains("number", "stream", "releasedOn", "supportEnd", "download", "sha256");
    assertThat(room.heard.of(CatalogChanged.class))
        .extracting(CatalogChanged::what)
        .doesNotContain(Change.RELEASE_REGISTERED);
  }

  @Test
  void namesEachWrongFieldOfAProduct() {
    ProductForm wrong =
        new ProductForm("Not A Code", "a\u202eb", "sold", "romans", "npm/tide", "cpe:/a:old");

    assertThat(fields(() -> addProduct.execute(owner, wrong)))
        .contains("code", "name", "kind", "scheme", "purl", "cpe");
    assertThat(
            fields(() ->
                addProduct.execute(owner, new ProductForm(null, null, null, null, null, null))))
        .contains("code", "name", "kind", "scheme");
  }

  @Test
  void writesWhoChangedWhatIntoTheHistory() {
    Product tide = tide();
    ProductForm renamed = new ProductForm("ignored", "Tide Server", "hosted", "intdot", "", "");

    Product now = in(() -> changeProduct.execute(owner, "tide", renamed, tide.version()));

    HistoryEntry entry = catalog.history(support, tide.id()).getFirst();
    assertThat(now.code()).isEqualTo("tide");
    assertThat(entry.detail()).isEqualTo("name: Tide → Tide Server; kind: released → hosted");
    assertThat(entry.by()).isEqualTo(owner.actor());
    assertThat(refusal(() -> changeProduct.execute(owner, "tide", ProductForm.of(tide), 0)).kind())
        .isEqualTo(Refusal.Kind.CHANGED_MEANWHILE);
  }

  @Test
  void keepsASchemeThatCanReadEveryNumber() {
    tide();
    register("2026.3.1.4", false);
    ProductForm semver = new ProductForm("tide", "Tide", "released", "semver", "", "");

    assertThat(refusal(() -> changeProduct.execute(owner, "tide", semver, 0)))
        .isEqualTo(new CatalogRefusal.SchemeInUse());
  }

  @Test
  void changesSupportAndDates() {
    tide();
    Release release = register("2026.3.1", false);

    Stream ended =
        in(() ->
            changeStream.execute(
                owner, "tide", "2026.3", new StreamForm("", "ended", "2026-11-30"), 0));
    Release dated =
        in(() ->
            changeRelease.execute(
                owner,
                "tide",
                release.code(),
                new ReleaseForm("", "", "2026-11-01", "", "", "A".repeat(64), false),
                0));

    assertThat(ended.support()).isEqualTo(Support.ENDED);
    assertThat(ended.version()).isEqualTo(1);
    assertThat(dated.sha256()).contains("a".repeat(64));
    assertThat(dated.number()).isEqualTo("2026.3.1");
    assertThat(catalog.known(owner).getFirst().streams().getFirst().supported()).isFalse();
  }

  @Test
  void placesOneComponentInManyProducts() {
    Product tide = tide();
    in(() -> addProduct.execute(owner, form("buoy", "Buoy")));
    in(() ->
        addComponent.execute(
            owner,
            new ComponentForm("anchor", "Anchor", "own", "", "pkg:maven/org.example/anchor")));
    List.of("tide", "buoy", "tide")
        .forEach(code -> room.doing(() -> place.execute(owner, code, "anchor")));

    assertThat(catalog.components(support).getFirst().products()).containsExactly("buoy", "tide");
    room.doing(() -> remove.execute(owner, "tide", "anchor"));
    assertThat(catalog.components(support, tide.id())).isEmpty();
    assertThat(catalog.history(support, tide.id()))
        .extracting(HistoryEntry::what)
        .startsWith(Change.COMPONENT_REMOVED, Change.COMPONENT_PLACED);
  }

  @Test
  void givesProductsInPortionsWithoutGapOrRepeat() {
    for (int i = 0; i < 7; i++) {
      String code = "p" + i;
      in(() -> addProduct.execute(owner, form(code, "Product")));
    }
    List<String> seen = new ArrayList<>();
    Portion portion = Portion.first(3);
    Slice<Product> slice = catalog.products(support, portion);
    while (true) {
      slice.items().forEach(product -> seen.add(product.code()));
      if (slice.cursor().isEmpty()) {
        break;
      }
      slice = catalog.products(support, new Portion(3, slice.next()));
    }

    assertThat(seen).containsExactly("p0", "p1", "p2", "p3", "p4", "p5", "p6");
  }

  @Test
  void isClosedToWhoeverMayNotEditIt() {
    tide();

    for (Viewer viewer :
        List.of(support, new Viewer.Anyone(), TestRoom.staff(Role.ADMINISTRATOR))) {
      assertThat(refusal(() -> addProduct.execute(viewer, form("x", "X"))).kind())
          .isEqualTo(Refusal.Kind.NOT_ALLOWED);
      assertThat(refusal(() -> register.execute(viewer, "tide", release("2026.3.1"))).kind())
          .isEqualTo(Refusal.Kind.NOT_ALLOWED);
    }
    assertThat(refusal(() -> catalog.products(new Viewer.Anyone())).kind())
        .isEqualTo(Refusal.Kind.NOT_ALLOWED);
  }

  @Test
  void ordersReleasesByVersionNotByText() {
    Product tide = tide();
    List.of("2026.3.9", "2026.3.10", "2026.3.2").forEach(number -> register(number, false));

    assertThat(catalog.releases(support, tide))
        .extracting(Release::number)
        .containsExactly("2026.3.10", "2026.3.9", "2026.3.2");
  }

  private Product tide() {
    Product tide = in(() -> addProduct.execute(owner, form("tide", "Tide")));
    in(() -> addStream.execute(owner, "tide", new StreamForm("2026.3", "supported", "")));
    assertThat(tide.scheme()).isEqualTo(VersionScheme.DOTTED);
    return tide;
  }

  private Release register(String number, boolean hidden) {
    return in(
        () -> register.execute(owner, "tide", new ReleaseForm(number, "", "", "", "", "", hidden)));
  }

  private static ReleaseForm release(String number) {
    return new ReleaseForm(number, "", "", "", "", "", false);
  }

  private static ProductForm form(String code, String name) {
    return new ProductForm(code, name, "released", "intdot", "", "");
  }

  private <T> T in(Supplier<T> deed) {
    return room.in(deed);
  }

  private List<String> fields(Runnable deed) {
    return ((Invalid) refusal(deed)).flaws().stream().map(Flaw::field).toList();
  }

  private Refusal refusal(Runnable deed) {
    List<Refusal> refused = new ArrayList<>();
    assertThatThrownBy(() -> room.doing(deed))
        .isInstanceOfSatisfying(Refused.class, no -> refused.add(no.refusal()));
    return refused.getFirst();
  }
}
