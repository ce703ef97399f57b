package org.bellbuoy.customers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.catalog.Product;
import org.bellbuoy.kernel.Invalid;
import org.springframework.stereotype.Component;

/// Takes one line of a file into a draft: first everything is read and checked, then it counts.
@Component
class ImportSteps {

  /// What became of a line, and the words for it.
  record Step(ImportPlan.Outcome outcome, String words) {}

  private final CustomerStore customers;
  private final ContactStore contacts;
  private final EntitlementStore entitlements;
  private final InstallationStore installations;
  private final CustomerWriting writing;

  ImportSteps(
      CustomerStore customers,
      ContactStore contacts,
      EntitlementStore entitlements,
      InstallationStore installations,
      CustomerWriting writing) {
    this.customers = customers;
    this.contacts = contacts;
    this.entitlements = entitlements;
    this.installations = installations;
    this.writing = writing;
  }

  Step take(CustomerLine line, CustomerDraft draft, Map<String, Product> products) {
    if (!draft.isActive()) {
      throw new CustomerRefusal.NoLongerKept().refused();
    }
    CustomerPaper paper = line.customer(draft.paper()).read();
    Optional<Product> product = Optional.ofNullable(products.get(line.cell(Column.PRODUCT)));
    Optional<Contact> contact =
        line.hasContact() ? Optional.of(contact(line, draft)) : Optional.empty();
    Optional<CustomerInstallation> installation =
        line.hasInstallation() ? Optional.of(installation(line, draft, product)) : Optional.empty();
    Optional<Entitlement> entitlement =
        line.entitles() ? Optional.of(entitlement(line, draft, product)) : Optional.empty();
    List<String> added = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    name(line.customer(), draft, paper, added, changed);
    contact.ifPresent(one -> write(draft, one, added, changed));
    installation.ifPresent(one -> write(draft, one, added, changed));
    entitlement.ifPresent(one -> write(draft, one, line, added, changed));
    return step(added, changed);
  }

  private static Step step(List<String> added, List<String> changed) {
    List<String> words = new ArrayList<>(added);
    words.addAll(changed);
    ImportPlan.Outcome outcome =
        !added.isEmpty()
            ? ImportPlan.Outcome.ADDED
            : changed.isEmpty() ? ImportPlan.Outcome.KNOWN : ImportPlan.Outcome.CHANGED;
    return new Step(outcome, String.join("; ", words));
  }

  private void name(
      String code,
      CustomerDraft draft,
      CustomerPaper paper,
      List<String> added,
      List<String> changed) {
    if (!draft.isWritten()) {
      added.add("customer " + paper.name());
      draft.write(
          "customer " + paper.name(),
          seal -> {
            if (!customers.add(seal, draft.id(), code, paper, writing.now())) {
              throw new CustomerRefusal.SeenOtherwise().refused();
            }
          });
    } else if (!paper.equals(draft.paper())) {
      String words = Differences.between(draft.paper(), paper).inWords();
      changed.add(words);
      draft.write(words, seal -> customers.change(seal, draft.id(), paper));
    }
    draft.named(paper);
  }

  /// A contact is known again by what it looks after and where it is reached.
  private Contact contact(CustomerLine line, CustomerDraft draft) {
    Contact typed = line.contact().read(new ContactId(writing.id()), draft.id());
    Optional<Contact> known =
        draft.contacts().stream()
            .filter(each -> each.role() == typed.role() && each.channel() == typed.channel())
            .filter(each -> each.paper().to().equals(typed.paper().to()))
            .findFirst();
    if (known.isEmpty() && draft.contacts().size() >= ContactForm.MOST) {
      throw new CustomerRefusal.TooMany("contacts", ContactForm.MOST).refused();
    }
    return known
        .map(before -> merged(before, typed, line))
        .orElseGet(() -> typed.at(draft.contacts().size() + 1));
  }

  private static Contact merged(Contact before, Contact typed, CustomerLine line) {
    String name = typed.paper().name().isEmpty() ? before.paper().name() : typed.paper().name();
    boolean said = !line.cell(Column.CONTACT_LANGUAGE).isEmpty();
    return new Contact(
        before.id(),
        before.customer(),
        before.place(),
        before.role(),
        before.channel(),
        said ? typed.language() : before.language(),
        new ContactPaper(name, before.paper().to(), before.paper().certificate()));
  }

  private void write(CustomerDraft draft, Contact one, List<String> added, List<String> changed) {
    int at = draft.contacts().stream().map(Contact::id).toList().indexOf(one.id());
    if (at < 0) {
      added.add("contact " + one.paper().to());
      draft.contacts().add(one);
      draft.write("contact " + one.paper().to(), seal -> contacts.add(seal, one));
      return;
    }
    Differences differences = Differences.between(draft.contacts().get(at), one);
    if (!differences.none()) {
      changed.add("contact " + one.paper().to() + ": " + differences.inWords());
      draft.contacts().set(at, one);
      draft.write(differences.inWords(), seal -> contacts.change(seal, one));
    }
  }

  /// An installation is known again by its product and its label.
  private CustomerInstallation installation(
      CustomerLine line, CustomerDraft draft, Optional<Product> product) {
    InstallationId fresh = new InstallationId(writing.id());
    CustomerInstallation typed = line.installation().read(fresh, draft.id(), Source.FILE, product);
    Optional<CustomerInstallation> known =
        draft.installations().stream().filter(typed::isSameAs).findFirst();
    if (known.isEmpty() && draft.installations().size() >= InstallationForm.MOST) {
      throw new CustomerRefusal.TooMany("installations", InstallationForm.MOST).refused();
    }
    return known
        .map(
            before -> line.installation(before).read(before.id(), draft.id(), Source.FILE, product))
        .orElse(typed);
  }

  private void write(
      CustomerDraft draft, CustomerInstallation one, List<String> added, List<String> changed) {
    int at =
        draft.installations().stream().map(CustomerInstallation::id).toList().indexOf(one.id());
    String words = ("installation " + one.paper().label() + " " + one.paper().version()).strip();
    if (at < 0) {
      added.add(words);
      draft.installations().add(one);
      draft.write(words, seal -> installations.add(seal, one));
      return;
    }
    Differences differences = Differences.between(draft.installations().get(at), one);
    if (!differences.none()) {
      changed.add(words + ": " + differences.inWords());
      draft.installations().set(at, one);
      draft.write(words + ": " + differences.inWords(), seal -> installations.change(seal, one));
    }
  }

  private static Entitlement entitlement(
      CustomerLine line, CustomerDraft draft, Optional<Product> product) {
    if (product.isEmpty()) {
      throw Invalid.of("product", "Choose a product of the catalogue.").refused();
    }
    if (draft.entitlements().size() >= EntitlementForm.MOST) {
      throw new CustomerRefusal.TooMany("entitlements", EntitlementForm.MOST).refused();
    }
    return line.entitlement().read(product.get().id());
  }

  private void write(
      CustomerDraft draft,
      Entitlement one,
      CustomerLine line,
      List<String> added,
      List<String> changed) {
    Entitlement before = draft.entitlements().put(one.product(), one);
    if (one.equals(before)) {
      return;
    }
    String words = "may use " + line.cell(Column.PRODUCT);
    (before == null ? added : changed).add(words);
    draft.write(words, _ -> entitlements.set(draft.id(), one));
  }
}
