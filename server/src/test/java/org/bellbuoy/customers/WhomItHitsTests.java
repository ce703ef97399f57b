package org.bellbuoy.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bellbuoy.catalog.AddComponent;
import org.bellbuoy.catalog.AddProduct;
import org.bellbuoy.catalog.ComponentForm;
import org.bellbuoy.catalog.PlaceComponent;
import org.bellbuoy.catalog.ProductForm;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.affected.AnswerKind;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.versions.VersionRange;
import org.bellbuoy.standards.versions.VersionScheme;
import org.bellbuoy.testkit.HitFacts;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

class WhomItHitsTests {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();
  private static final LocalDate DAY = LocalDate.parse("2026-11-23");
  private static final int CUSTOMERS = 60;

  private final String own = Long.toString(System.nanoTime(), 36);
  private final String tide = "tide-" + own;
  private final String other = "buoy-" + own;
  private final Viewer.Staff support = TestStaff.person(Role.SUPPORT);
  private final Customers customers = TestHouse.get(Customers.class);
  private final WhomItHits hits = TestHouse.get(WhomItHits.class);

  /// Versions are written 1.N; the reference compares the N and asks neither index nor engine.
  @Test
  void findsExactlyWhomAReferenceFindsThatLooksAtEverybody() {
    sell(tide);
    sell(other);
    Random random = new Random(7);
    int from = 3;
    int before = 14;
    Map<CustomerId, AnswerKind> expected = new HashMap<>();
    StringBuilder file =
        new StringBuilder("customer,name,product,label,version,until,entitled,entitled_until\n");
    Map<String, List<AnswerKind>> truth = new HashMap<>();
    for (int i = 0; i < CUSTOMERS; i++) {
      String code = "H" + i + "." + own;
      List<AnswerKind> kinds = truth.computeIfAbsent(code, _ -> new ArrayList<>());
      boolean declared = false;
      for (int n = random.nextInt(4); n > 0; n--) {
        boolean ours = random.nextInt(4) > 0;
        boolean over = random.nextInt(6) == 0;
        int version = random.nextInt(20);
        boolean unknown = random.nextInt(6) == 0;
        file.append(
            "%s,Customer,%s,node %d,%s,%s,,\n"
                .formatted(
                    code,
                    ours ? tide : other,
                    n,
                    unknown ? (n % 2 == 0 ? "" : "the latest") : "1." + version,
                    over ? "2026-11-01" : ""));
        declared |= ours;
        if (ours && !over) {
          kinds.add(kind(unknown, version, from, before));
        }
      }
      boolean past = random.nextInt(4) == 0;
      file.append("%s,Customer,%s,,,,yes,%s\n".formatted(code, tide, past ? "2026-11-01" : ""));
      if (!declared && !past) {
        kinds.add(AnswerKind.UNKNOWN_VERSION);
      }
    }
    ImportPlan plan = TestHouse.get(LookAtImport.class).look(support, file.toString());
    assertThat(plan.count(ImportPlan.Outcome.REFUSED)).isZero();
    var _ = TestHouse.get(ImportCustomers.class).bring(support, file.toString(), plan.seen());
    truth.forEach((code, all) ->
        all.stream()
            .sorted()
            .findFirst()
            .ifPresent(kind -> expected.put(customers.get(support, code).id(), kind)));

    Map<CustomerId, AnswerKind> found = hits.customers(HOUSE, advisory(tide, from, before), DAY);

    assertThat(found).isEqualTo(expected);
    assertThat(expected.values())
        .contains(AnswerKind.AFFECTED, AnswerKind.UNKNOWN_VERSION, AnswerKind.FIXED);
  }

  @Test
  void countsAnOwnLibraryInEachProductThatContainsIt() {
    String rope = "rope-" + own;
    sell(tide);
    sell(other);
    var _ =
        TestHouse.get(AddComponent.class)
            .execute(HOUSE, new ComponentForm(rope, "Rope " + own, "own", "", ""));
    TestHouse.get(PlaceComponent.class).execute(HOUSE, tide, rope);
    TestHouse.get(PlaceComponent.class).execute(HOUSE, other, rope);
    for (String product : List.of(tide, other)) {
      String code = "L." + product;
      TestHouse.get(AddCustomer.class).add(support, new CustomerForm(code, "One", "", ""));
      InstallationForm form = new InstallationForm(product, "", "1.5", "us", "", "", "");
      var _ = TestHouse.get(DeclareInstallation.class).declare(support, code, form, Source.DESK);
    }

    assertThat(hits.customers(HOUSE, advisory(rope, 0, 9), DAY))
        .isEqualTo(
            Map.of(
                customers.get(support, "L." + tide).id(),
                AnswerKind.UNKNOWN_VERSION,
                customers.get(support, "L." + other).id(),
                AnswerKind.UNKNOWN_VERSION));
  }

  @Test
  void saysNothingOfAProductThatTheAdvisoryDoesNotName() {
    sell(tide);
    String code = "N." + own;
    TestHouse.get(AddCustomer.class).add(support, new CustomerForm(code, "One", "", ""));
    InstallationForm form = new InstallationForm(tide, "", "1.5", "us", "", "", "");
    var _ = TestHouse.get(DeclareInstallation.class).declare(support, code, form, Source.DESK);

    assertThat(hits.customers(HOUSE, advisory("elsewhere-" + own, 0, 9), DAY)).isEmpty();
  }

  private static AnswerKind kind(boolean unknown, int version, int from, int before) {
    if (unknown) {
      return AnswerKind.UNKNOWN_VERSION;
    }
    if (version < from) {
      return AnswerKind.NOT_LISTED;
    }
    return version < before ? AnswerKind.AFFECTED : AnswerKind.FIXED;
  }

  private void sell(String code) {
    TestHouse.get(AddProduct.class)
        .execute(HOUSE, new ProductForm(code, "Product " + code, "released", "intdot", "", ""));
  }

  private AdvisoryFacts advisory(String product, int from, int before) {
    Product named = new Product("Harbour Works", "Product " + product, product);
    return HitFacts.advisory(
        AffectedRange.of(
            named, VersionRange.between(VersionScheme.DOTTED, "1." + from, "1." + before)));
  }
}
