package org.bellbuoy.customers;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.bellbuoy.catalog.AddProduct;
import org.bellbuoy.catalog.ProductForm;
import org.bellbuoy.customers.ImportPlan.Outcome;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Refusal;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CustomerImportTests {

  private final String own = Long.toString(System.nanoTime(), 36);
  private final String one = "A." + own;
  private final String two = "B." + own;
  private final String product = "tide-" + own;
  private final Viewer.Staff support = TestStaff.person(Role.SUPPORT);
  private final Customers customers = TestHouse.get(Customers.class);
  private final LookAtImport look = TestHouse.get(LookAtImport.class);
  private final ImportCustomers bring = TestHouse.get(ImportCustomers.class);

  @BeforeEach
  void sell() {
    TestHouse.get(AddProduct.class)
        .execute(
            new Viewer.Machine(), new ProductForm(product, "Tide", "released", "semver", "", ""));
  }

  @Test
  void saysLineByLineWhatWouldHappenAndStoresNothing() {
    ImportPlan plan = look.look(support, file());

    assertThat(plan.lines())
        .extracting(ImportPlan.Line::line, ImportPlan.Line::outcome)
        .containsExactly(
            tuple(2, Outcome.ADDED),
            tuple(3, Outcome.ADDED),
            tuple(4, Outcome.KNOWN),
            tuple(5, Outcome.REFUSED));
    assertThat(plan.lines().getLast().words()).contains("mail address");
    assertThat(refusal(() -> customers.get(support, one)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
  }

  @Test
  void doesExactlyWhatWasSeenAndLeavesOutWhatWasRefused() {
    String seen = look.look(support, file()).seen();

    bring.bring(support, file(), seen);

    Customer acme = customers.get(support, one);
    assertThat(acme.name()).isEqualTo("Acme, Ltd");
    assertThat(customers.contacts(support, acme.id()))
        .extracting(contact -> contact.paper().to())
        .containsExactly("security@acme.example");
    assertThat(customers.installations(support, acme.id()))
        .extracting(
            each -> each.paper().label() + " " + each.paper().version() + each.paper().facts())
        .containsExactly("production 1.2.3{sso=on}", "test {}");
    assertThat(customers.entitlements(support, acme.id())).hasSize(1);
    assertThat(customers.history(support, acme.id()))
        .extracting(HistoryEntry::what)
        .containsExactly(Change.IMPORTED);
    assertThat(refusal(() -> customers.get(support, two)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
  }

  @Test
  void doesNothingTheSecondTime() {
    String seen = look.look(support, file()).seen();
    bring.bring(support, file(), seen);
    long version = customers.get(support, one).version();

    ImportPlan again = bring.bring(support, file(), seen);

    assertThat(again.isToDo()).isFalse();
    assertThat(again.count(Outcome.KNOWN)).isEqualTo(3);
    assertThat(customers.get(support, one).version()).isEqualTo(version);
  }

  @Test
  void refusesWhatNobodyHasSeen() {
    String seen = look.look(support, file()).seen();
    String other = file().replace("1.2.3", "1.2.4");

    assertThat(refusal(() -> bring.bring(support, other, seen)))
        .isEqualTo(new CustomerRefusal.SeenOtherwise());
    TestHouse.get(AddCustomer.class).add(support, new CustomerForm(one, "Elsewhere", "", ""));
    assertThat(refusal(() -> bring.bring(support, file(), seen)))
        .isEqualTo(new CustomerRefusal.SeenOtherwise());
    assertThat(customers.get(support, one).name()).isEqualTo("Elsewhere");
  }

  @Test
  void changesWhatALineSaysAndKeepsWhatItDoesNotSay() {
    apply(file());

    String later =
        "customer;product;label;version\n%s;%s;production;1.3.0\n".formatted(one, product);
    assertThat(look.look(support, later).lines().getFirst().words()).contains("1.2.3 → 1.3.0");
    apply(later);

    Customer acme = customers.get(support, one);
    assertThat(acme.name()).isEqualTo("Acme, Ltd");
    CustomerInstallation changed = customers.installations(support, acme.id()).getFirst();
    assertThat(changed.paper().version()).isEqualTo("1.3.0");
    assertThat(changed.factLines()).isEqualTo("sso = on");
    assertThat(changed.source()).isEqualTo(Source.FILE);
  }

  @Test
  void keepsFormulasAsText() {
    for (String formula : List.of("=HYPERLINK(1)", "+1+1", "-2", "@SUM(A1)")) {
      apply("customer,name\n%s,%s\n".formatted(one, formula));

      assertThat(customers.get(support, one).name()).isEqualTo(formula);
    }
  }

  @Test
  void namesALineOfAMergedCustomerAndAnUnknownProduct() {
    apply("customer,name\n%s,One\n%s,Two\n".formatted(one, two));
    TestHouse.get(MergeCustomers.class)
        .merge(support, one, two, customers.get(support, one).version());

    ImportPlan plan =
        look.look(
            support,
            "customer,name,product\n%s,One,\n%s,Two,nothing-%s\n%s,Two,\n"
                .formatted(one, two, own, two));

    assertThat(plan.lines())
        .extracting(ImportPlan.Line::outcome)
        .containsExactly(Outcome.REFUSED, Outcome.REFUSED, Outcome.KNOWN);
    assertThat(plan.lines().get(1).words()).contains("product");
  }

  @Test
  void refusesAFileThatIsNone() {
    for (String wrong :
        List.of(
            "",
            "customer\n",
            "colour\nx\n",
            "name\nx\n",
            "customer,customer\nx,y\n",
            "customer\n\"never closed\n",
            "customer\n" + "x\n".repeat(5_001))) {
      assertThat(refusal(() -> look.look(support, wrong)))
          .as(wrong.lines().findFirst().orElse(""))
          .asInstanceOf(InstanceOfAssertFactories.type(Invalid.class))
          .extracting(invalid -> invalid.flaws().getFirst().field())
          .isEqualTo("csv");
    }
  }

  @Test
  void readsTheCharsetsThatSpreadsheetsWrite() {
    String text = "customer,name\nK,Müller\n";

    assertThat(FileText.of(text.getBytes(UTF_16), "text/csv")).isEqualTo(text);
    assertThat(
            FileText.of(
                text.getBytes(Charset.forName("windows-1252")), "text/csv;charset=windows-1252"))
        .isEqualTo(text);
    assertThatThrownBy(
            () -> FileText.of(text.getBytes(Charset.forName("windows-1252")), "text/csv"))
        .isInstanceOf(Refused.class);
  }

  @Test
  void isDoneByAProgramInTwoSteps() throws Exception {
    String token = TestStaff.token(support);

    String looked = send(token, "").body();
    String seen = looked.replaceAll("(?s).*\"seen\"\\s*:\\s*\"([0-9a-f]{64})\".*", "$1");
    assertThat(send(token, "?seen=" + "0".repeat(64)).statusCode()).isEqualTo(409);

    assertThat(send(token, "?seen=" + seen).statusCode()).isEqualTo(200);
    assertThat(customers.get(support, one).name()).isEqualTo("Acme, Ltd");
    assertThat(send(TestStaff.token(TestStaff.person(Role.COMMS)), "").statusCode()).isEqualTo(403);
  }

  private HttpResponse<String> send(String token, String query) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(TestHouse.desk("/api/v1/customers/import" + query))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString(file()))
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }

  private void apply(String csv) {
    var _ = bring.bring(support, csv, look.look(support, csv).seen());
  }

  private String file() {
    return """
    customer,name,contact_to,product,label,version,facts,entitled
    %1$s,"Acme, Ltd",security@acme.example,%3$s,production,1.2.3,sso=on,yes
    %1$s,,,%3$s,test,,,
    %1$s,"Acme, Ltd",,,,,,
    %2$s,Broken,no mail,,,,,
    """
        .formatted(one, two, product);
  }

  private static Refusal refusal(Runnable deed) {
    try {
      deed.run();
    } catch (Refused refused) {
      return refused.refusal();
    }
    throw new AssertionError("It was done");
  }
}
