package org.bellbuoy.customers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bellbuoy.catalog.Catalog;
import org.bellbuoy.catalog.Product;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Refused;
import org.springframework.stereotype.Component;

/// Finds out what a file would do. The register is read by a few questions for the whole file, and
/// nothing is written.
@Component
class ImportPlanning {

  private static final int TOGETHER = 500;

  /// What would happen, and the customers to whom it would.
  record Planned(ImportPlan plan, List<CustomerDraft> drafts) {}

  /// Whether the customers are held against others for the rest of the transaction.
  enum Hold {
    NO,
    YES
  }

  private final CustomerStore customers;
  private final ContactStore contacts;
  private final EntitlementStore entitlements;
  private final InstallationStore installations;
  private final ImportSteps steps;
  private final Catalog catalog;
  private final CustomerWriting writing;

  ImportPlanning(
      CustomerStore customers,
      ContactStore contacts,
      EntitlementStore entitlements,
      InstallationStore installations,
      ImportSteps steps,
      Catalog catalog,
      CustomerWriting writing) {
    this.customers = customers;
    this.contacts = contacts;
    this.entitlements = entitlements;
    this.installations = installations;
    this.steps = steps;
    this.catalog = catalog;
    this.writing = writing;
  }

  Planned plan(Viewer viewer, String csv, Hold hold) {
    List<CustomerLine> lines = CustomerFile.read(csv);
    Map<String, CustomerDraft> drafts = drafts(lines, hold);
    Map<String, Product> products =
        catalog.products(viewer).stream().collect(Collectors.toMap(Product::code, each -> each));
    List<ImportPlan.Line> done = new ArrayList<>();
    for (CustomerLine line : lines) {
      done.add(taken(line, drafts, products));
    }
    return new Planned(ImportPlan.of(csv, done), List.copyOf(drafts.values()));
  }

  /// A line is taken as a whole or not at all.
  private ImportPlan.Line taken(
      CustomerLine line, Map<String, CustomerDraft> drafts, Map<String, Product> products) {
    String code = line.customer();
    String shown = code.length() > Typed.CODE ? code.substring(0, Typed.CODE) + "…" : code;
    try {
      line.check();
      CustomerDraft draft =
          drafts.computeIfAbsent(
              code,
              _ ->
                  new CustomerDraft(
                      Optional.empty(),
                      new CustomerId(writing.id()),
                      List.of(),
                      List.of(),
                      List.of()));
      ImportSteps.Step step = steps.take(line, draft, products);
      return new ImportPlan.Line(line.line(), shown, step.outcome(), step.words());
    } catch (Refused refused) {
      String why = refused.refusal().sentence();
      return new ImportPlan.Line(line.line(), shown, ImportPlan.Outcome.REFUSED, why);
    }
  }

  private Map<String, CustomerDraft> drafts(List<CustomerLine> lines, Hold hold) {
    List<String> codes =
        lines.stream()
            .map(CustomerLine::customer)
            .filter(code -> Typed.isCode(code))
            .distinct()
            .sorted()
            .toList();
    Map<String, CustomerDraft> drafts = new LinkedHashMap<>();
    for (int from = 0; from < codes.size(); from += TOGETHER) {
      List<String> some = codes.subList(from, Math.min(from + TOGETHER, codes.size()));
      load(hold == Hold.YES ? customers.hold(some) : customers.find(some))
          .forEach(draft -> drafts.put(draft.known().orElseThrow().code(), draft));
    }
    return drafts;
  }

  private List<CustomerDraft> load(List<Customer> known) {
    List<CustomerId> ids = known.stream().map(Customer::id).toList();
    Map<CustomerId, List<Contact>> written =
        contacts.of(ids).stream().collect(Collectors.groupingBy(Contact::customer));
    Map<CustomerId, List<CustomerInstallation>> running =
        installations.of(ids).stream()
            .collect(Collectors.groupingBy(CustomerInstallation::customer));
    Map<CustomerId, List<Entitlement>> entitled = new HashMap<>(entitlements.of(ids));
    return known.stream()
        .map(customer ->
            new CustomerDraft(
                Optional.of(customer),
                customer.id(),
                written.getOrDefault(customer.id(), List.of()),
                entitled.getOrDefault(customer.id(), List.of()),
                running.getOrDefault(customer.id(), List.of())))
        .toList();
  }
}
