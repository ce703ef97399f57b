package org.bellbuoy.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import org.bellbuoy.catalog.AddComponent;
import org.bellbuoy.catalog.AddProduct;
import org.bellbuoy.catalog.AddStream;
import org.bellbuoy.catalog.ComponentForm;
import org.bellbuoy.catalog.PlaceComponent;
import org.bellbuoy.catalog.ProductForm;
import org.bellbuoy.catalog.RegisterRelease;
import org.bellbuoy.catalog.ReleaseForm;
import org.bellbuoy.catalog.StreamForm;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.vault.Hashes;
import org.springframework.stereotype.Component;

/// What the sample vendor makes: a server in three streams, an agent, a service, and two parts they
/// share.
@Component
class SampleCatalog {

  static final String SERVER = "beacon-server";
  static final String AGENT = "beacon-agent";
  static final String CLOUD = "beacon-cloud";

  private final AddProduct product;
  private final AddStream stream;
  private final RegisterRelease release;
  private final AddComponent component;
  private final PlaceComponent place;

  SampleCatalog(
      AddProduct product,
      AddStream stream,
      RegisterRelease release,
      AddComponent component,
      PlaceComponent place) {
    this.product = product;
    this.stream = stream;
    this.release = release;
    this.component = component;
    this.place = place;
  }

  void fill(Cast cast, LocalDate today) {
    Viewer owner = cast.the(Role.PRODUCT_OWNER);
    Viewer manager = cast.the(Role.RELEASE_MANAGER);
    add(owner, SERVER, "Beacon Server", "released", "pkg:generic/harbourlight/beacon-server");
    add(owner, AGENT, "Beacon Agent", "released", "pkg:generic/harbourlight/beacon-agent");
    add(owner, CLOUD, "Beacon Cloud", "hosted", "");
    server(owner, manager, today);
    agent(owner, manager, today);
    part(owner, new ComponentForm("lantern", "Lantern archive library", "own", "", ""));
    part(owner, new ComponentForm("ropewalk", "Ropewalk XML reader", "foreign", "Ropewalk", ""));
  }

  private void server(Viewer owner, Viewer manager, LocalDate today) {
    line(owner, SERVER, "2025.4", "security_only", today.plusMonths(3));
    line(owner, SERVER, "2026.1", "supported", today.plusMonths(10));
    line(owner, SERVER, "2026.2", "supported", today.plusMonths(16));
    releases(manager, SERVER, "2025.4", 7, today.minusMonths(11));
    releases(manager, SERVER, "2026.1", 6, today.minusMonths(8));
    releases(manager, SERVER, "2026.2", 4, today.minusMonths(4));
    number(manager, SERVER, "2026.2", 4, null);
  }

  private void agent(Viewer owner, Viewer manager, LocalDate today) {
    line(owner, AGENT, "7", "supported", today.plusMonths(12));
    releases(manager, AGENT, "7.3", 4, today.minusMonths(5));
  }

  private void add(Viewer by, String code, String name, String kind, String purl) {
    product.execute(by, new ProductForm(code, name, kind, "intdot", purl, ""));
  }

  private void line(Viewer by, String code, String name, String support, LocalDate end) {
    stream.execute(by, code, new StreamForm(name, support, end.toString()));
  }

  /// One release every four weeks.
  private void releases(Viewer by, String code, String line, int count, LocalDate first) {
    for (int patch = 0; patch < count; patch++) {
      number(by, code, line, patch, first.plusWeeks(4L * patch));
    }
  }

  /// @param on null for one that is staged and hidden
  private void number(
      Viewer by,
      String code,
      String line,
      int patch,
      @org.jspecify.annotations.Nullable LocalDate on) {
    String version = line + "." + patch;
    String download = "https://downloads.harbourlight.example/" + code + "-" + version + ".tar.gz";
    release.execute(
        by,
        code,
        new ReleaseForm(
            version,
            null,
            on == null ? "" : on.toString(),
            "",
            download,
            hash(code + version),
            on == null));
  }

  private static String hash(String build) {
    return HexFormat.of().formatHex(Hashes.sha256(build.getBytes(StandardCharsets.UTF_8)));
  }

  private void part(Viewer by, ComponentForm form) {
    String code = component.execute(by, form).code();
    place.execute(by, SERVER, code);
    place.execute(by, AGENT, code);
  }
}
