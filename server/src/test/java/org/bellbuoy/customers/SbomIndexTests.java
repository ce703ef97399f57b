package org.bellbuoy.customers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.affected.AnswerKind;
import org.bellbuoy.standards.sbom.Sbom;
import org.bellbuoy.standards.sbom.SbomRead;
import org.bellbuoy.standards.sbom.SbomReading;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SbomIndexTests {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();
  private static final LocalDate DAY = LocalDate.parse("2026-11-23");
  private static final int SBOMS = 220;
  private static final int FROM = 3;
  private static final int BEFORE = 14;

  private final String own = Long.toString(System.nanoTime(), 36);
  private final String tide = "tide-" + own;
  private final String buoy = "buoy-" + own;
  private final String rope = "rope-" + own;
  private final Viewer.Staff support = TestStaff.person(Role.SUPPORT);
  private final SbomEstate estate = new SbomEstate(support);
  private final WhomItHits hits = TestHouse.get(WhomItHits.class);
  private final HitReasons reasons = TestHouse.get(HitReasons.class);
  private final JdbcClient jdbc = TestHouse.get(JdbcClient.class);

  /// What one customer has, as the reference sees it.
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  private record Kept(String product, boolean runs, byte @Nullable [] sbom) {}

  /// The reference reads every SBOM anew and compares the N of versions 1.N; it asks neither the
  /// index nor the engine. The rope lies in each tide, and in a buoy only where an SBOM says so.
  @Test
  void findsExactlyWhomReReadingEverySbomFinds() {
    estate.sell(tide);
    estate.sell(buoy);
    estate.library(rope, tide);
    Random random = new Random(11);
    Map<CustomerId, List<Kept>> all = new HashMap<>();
    for (int kept = 0; kept < SBOMS; ) {
      String code = "E" + all.size() + "." + own;
      List<Kept> mine = all.computeIfAbsent(estate.customer(code), _ -> new ArrayList<>());
      for (int n = random.nextInt(4); n > 0; n--) {
        Kept one = random(random);
        mine.add(one);
        String until = one.runs() ? "" : "2026-11-01";
        CustomerInstallation installed =
            estate.install(code, one.product(), "node " + n, "1." + random.nextInt(9), until);
        byte[] sbom = one.sbom();
        if (sbom != null) {
          estate.keep(code, installed.id(), sbom);
          kept++;
        }
      }
    }
    Map<CustomerId, AnswerKind> expected = new HashMap<>();
    all.forEach((customer, mine) ->
        mine.stream()
            .filter(Kept::runs)
            .flatMap(one -> reference(one).stream())
            .sorted()
            .findFirst()
            .ifPresent(kind -> expected.put(customer, kind)));

    var facts = SbomEstate.advisory(rope, FROM, BEFORE);
    Map<CustomerId, AnswerKind> found = hits.customers(HOUSE, facts, DAY);
    Map<CustomerId, AnswerKind> why = new HashMap<>();
    reasons
        .of(support, facts, DAY, all.keySet())
        .forEach((customer, each) -> why.put(customer, each.getFirst().kind()));

    assertThat(found).isEqualTo(expected);
    assertThat(why).isEqualTo(expected);
    assertThat(EnumSet.copyOf(expected.values()))
        .contains(
            AnswerKind.AFFECTED,
            AnswerKind.UNKNOWN_VERSION,
            AnswerKind.FIXED,
            AnswerKind.NOT_LISTED);
  }

  private Kept random(Random random) {
    List<String> parts = new ArrayList<>(Bills.many(random.nextInt(12)));
    for (int n = random.nextInt(3); n > 0; n--) {
      String version = version(random);
      String part = random.nextInt(3) == 0 ? Bills.named(rope, version) : Bills.npm(rope, version);
      parts.add(
          random.nextBoolean() ? part : Bills.inEachOther(List.of(Bills.npm("hull", ""), part)));
    }
    boolean none = parts.isEmpty() || random.nextInt(6) == 0;
    return new Kept(
        random.nextInt(3) > 0 ? tide : buoy, random.nextInt(6) > 0, none ? null : Bills.of(parts));
  }

  private static String version(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> "";
      case 1 -> "the latest";
      default -> "1." + random.nextInt(20);
    };
  }

  private Set<AnswerKind> reference(Kept one) {
    byte[] sbom = one.sbom();
    Set<AnswerKind> kinds = EnumSet.noneOf(AnswerKind.class);
    if (sbom != null && SbomReading.read(sbom) instanceof SbomRead.Understood(Sbom read)) {
      read.parts().stream()
          .filter(part -> part.name().equals(rope))
          .forEach(part -> kinds.add(kind(String.valueOf(part.version()))));
    }
    boolean shown = kinds.stream().anyMatch(kind -> kind != AnswerKind.UNKNOWN_VERSION);
    if (one.product().equals(tide) && !shown) {
      kinds.add(AnswerKind.UNKNOWN_VERSION);
    }
    return kinds;
  }

  private static AnswerKind kind(String version) {
    if (!version.startsWith("1.")) {
      return AnswerKind.UNKNOWN_VERSION;
    }
    int number = Integer.parseInt(version.substring(2));
    if (number < FROM) {
      return AnswerKind.NOT_LISTED;
    }
    return number < BEFORE ? AnswerKind.AFFECTED : AnswerKind.FIXED;
  }

  @Test
  void countsAnOwnLibraryInEachProductWhoseSbomNamesIt() {
    estate.sell(tide);
    estate.sell(buoy);
    CustomerId one = estate.customer("A." + own);
    CustomerId two = estate.customer("B." + own);
    for (String code : List.of("A." + own, "B." + own)) {
      String product = code.startsWith("A") ? tide : buoy;
      CustomerInstallation at = estate.install(code, product, "", "1.1", "");
      estate.keep(code, at.id(), Bills.of(Bills.npm(rope, "1.5"), Bills.npm("hull", "1.5")));
    }

    assertThat(found()).isEqualTo(Map.of(one, AnswerKind.AFFECTED, two, AnswerKind.AFFECTED));
  }

  @Test
  void anSbomThatShowsTheVersionOfAPartEndsThatItIsUnknown() {
    estate.sell(tide);
    estate.library(rope, tide);
    String code = "S." + own;
    CustomerId customer = estate.customer(code);
    CustomerInstallation at = estate.install(code, tide, "", "", "");

    assertThat(found()).isEqualTo(Map.of(customer, AnswerKind.UNKNOWN_VERSION));
    estate.keep(code, at.id(), Bills.of(Bills.npm(rope, "1.14"), Bills.named(tide, "1.0")));
    assertThat(found()).isEqualTo(Map.of(customer, AnswerKind.FIXED));
    estate.keep(code, at.id(), Bills.of(Bills.npm(rope, "")));
    assertThat(found()).isEqualTo(Map.of(customer, AnswerKind.UNKNOWN_VERSION));
  }

  @Test
  void theNextUploadReplacesTheRowsOfItsInstallationAndNoOthers() {
    estate.sell(tide);
    String code = "R." + own;
    CustomerId customer = estate.customer(code);
    CustomerInstallation one = estate.install(code, tide, "one", "", "");
    CustomerInstallation two = estate.install(code, tide, "two", "", "");
    estate.keep(code, one.id(), Bills.of(Bills.npm(rope, "1.5")));
    estate.keep(code, two.id(), Bills.of(Bills.npm(rope, "1.6"), Bills.npm("hull", "1")));
    List<byte[]> before = rows(two.id());

    estate.keep(code, one.id(), Bills.of(Bills.npm(rope, "1.14"), Bills.npm("sail", "1")));

    assertThat(rows(two.id())).usingRecursiveComparison().isEqualTo(before);
    assertThat(rows(one.id())).hasSize(2);
    assertThat(versions(customer)).containsExactly("1.6", "1.14");
    TestHouse.get(RemoveSbom.class).remove(support, code, two.id().value().toString());
    assertThat(rows(two.id())).isEmpty();
    assertThat(versions(customer)).containsExactly("1.14");
  }

  @Test
  void saysWhyEachOfManyCustomersIsHit() {
    estate.sell(tide);
    estate.sell(buoy);
    estate.library(rope, tide);
    CustomerId declared = estate.customer("D." + own);
    var _ = estate.install("D." + own, tide, "production", "1.1", "");
    CustomerId bill = estate.customer("B." + own);
    CustomerInstallation at = estate.install("B." + own, buoy, "edge", "1.2", "");
    estate.keep("B." + own, at.id(), Bills.of(Bills.npm(rope, "1.5")));
    CustomerId entitled = estate.customer("M." + own);
    var _ =
        TestHouse.get(EntitleCustomer.class)
            .entitle(support, "M." + own, tide, new EntitlementForm("", ""));
    CustomerId other = estate.customer("O." + own);
    var _ = estate.install("O." + own, buoy, "", "1.2", "");

    Map<CustomerId, List<HitReason>> why = why(List.of(declared, bill, entitled, other));

    assertThat(why.keySet()).containsExactlyInAnyOrder(declared, bill, entitled);
    assertThat(where(why, declared))
        .containsExactly("Product " + tide + " (production) 1.1, as written down in the register");
    assertThat(where(why, bill))
        .containsExactly(rope + " 1.5 in Product " + buoy + " (edge), by its SBOM “bom.json”");
    assertThat(why.getOrDefault(bill, List.of()).getFirst().kind()).isEqualTo(AnswerKind.AFFECTED);
    assertThat(where(why, entitled))
        .containsExactly("may use Product " + tide + ", and told us of no installation");
    assertThat(why.getOrDefault(entitled, List.of()).getFirst().kind())
        .isEqualTo(AnswerKind.UNKNOWN_VERSION);
  }

  @Test
  void noNameOfAPartLiesInTheClear() {
    estate.sell(tide);
    String code = "C." + own;
    var _ = estate.customer(code);
    CustomerInstallation at = estate.install(code, tide, "", "1.1", "");
    estate.keep(code, at.id(), Bills.of(Bills.npm(rope, "1.5"), Bills.named(rope, "1.6")));

    List<String> stored =
        jdbc.sql("select p::text from customers.sbom_part p where installation_id = :id")
            .param("id", at.id().value())
            .query((row, _) -> row.getString(1))
            .list();

    String hex = HexFormat.of().formatHex(rope.getBytes(UTF_8));
    assertThat(stored).hasSize(2).noneMatch(row -> row.contains(rope) || row.contains(hex));
  }

  private Map<CustomerId, AnswerKind> found() {
    return hits.customers(HOUSE, SbomEstate.advisory(rope, FROM, BEFORE), DAY);
  }

  private Map<CustomerId, List<HitReason>> why(Collection<CustomerId> customers) {
    return reasons.of(support, SbomEstate.advisory(rope, FROM, BEFORE), DAY, customers);
  }

  private List<String> versions(CustomerId customer) {
    return why(Set.of(customer)).getOrDefault(customer, List.of()).stream()
        .map(HitReason::version)
        .toList();
  }

  private static List<String> where(Map<CustomerId, List<HitReason>> why, CustomerId customer) {
    return why.getOrDefault(customer, List.of()).stream()
        .map(HitReason::where)
        .collect(Collectors.toList());
  }

  private List<byte[]> rows(InstallationId of) {
    return jdbc.sql(
            "select part_sealed from customers.sbom_part where installation_id = :id order by place")
        .param("id", of.value())
        .query((row, _) -> row.getBytes(1))
        .list();
  }
}
