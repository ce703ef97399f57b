package org.bellbuoy.incidents;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bellbuoy.catalog.Catalog;
import org.bellbuoy.catalog.Product;
import org.bellbuoy.customers.CustomerId;
import org.bellbuoy.customers.CustomerInstallation;
import org.bellbuoy.customers.Customers;
import org.bellbuoy.customers.UsedProducts;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Names customers whom an incident affects: one by its number, or all who use a product.
///
/// Refuses: missing, invalid, changed meanwhile.
@Component
public class NameAffected {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();
  private static final int LONGEST = 200;

  private final IncidentWriting writing;
  private final AffectedStore affected;
  private final Customers customers;
  private final UsedProducts used;
  private final Catalog catalog;

  NameAffected(
      IncidentWriting writing,
      AffectedStore affected,
      Customers customers,
      UsedProducts used,
      Catalog catalog) {
    this.writing = writing;
    this.affected = affected;
    this.customers = customers;
    this.used = used;
    this.catalog = catalog;
  }

  /// @param customer the number of one, or nothing
  /// @param product the code of a product whose users are meant, or nothing
  /// @return how many were not named before
  @Transactional
  public int name(
      Viewer viewer,
      String code,
      @Nullable String customer,
      @Nullable String product,
      long version) {
    Incident taken = writing.taken(viewer, code, version);
    Reading reading = new Reading();
    Set<CustomerId> meant = meant(reading, customer, product);
    reading.finish();
    int fresh = 0;
    for (CustomerId each : meant) {
      fresh += affected.add(taken.id(), each, writing.now()) ? 1 : 0;
    }
    writing.keep(viewer, taken, IncidentStep.Kind.AFFECTED_NAMED, fresh + " named");
    return fresh;
  }

  private Set<CustomerId> meant(
      Reading reading, @Nullable String customer, @Nullable String product) {
    String number = reading.optionalLine("customer", customer, LONGEST);
    String using = reading.optionalLine("product", product, LONGEST);
    Set<CustomerId> meant = new LinkedHashSet<>();
    if (!reading.flaws().isEmpty()) {
      return meant;
    }
    if (number.isEmpty() && using.isEmpty()) {
      reading.flaw("customer", "Enter the number of a customer, or the code of a product.");
    }
    if (!number.isEmpty()) {
      one(reading, number).ifPresent(meant::add);
    }
    if (!using.isEmpty()) {
      meant.addAll(users(reading, using));
    }
    return meant;
  }

  private Optional<CustomerId> one(Reading reading, String number) {
    Optional<CustomerId> found = customers.kept(HOUSE, number);
    if (found.isEmpty()) {
      reading.flaw("customer", "The register keeps no customer with this number.");
    }
    return found;
  }

  private Set<CustomerId> users(Reading reading, String code) {
    Set<CustomerId> users = new LinkedHashSet<>();
    Optional<Product> product = catalog.product(HOUSE, code);
    if (product.isEmpty()) {
      reading.flaw("product", "There is no product with this code.");
      return users;
    }
    LocalDate today = LocalDate.ofInstant(writing.now(), ZoneOffset.UTC);
    used.eachUsing(
        HOUSE,
        List.of(product.get().id()),
        today,
        some -> some.stream().map(CustomerInstallation::customer).forEach(users::add));
    used.eachUndeclared(HOUSE, product.get().id(), today, users::addAll);
    if (users.isEmpty()) {
      reading.flaw("product", "The register knows nobody who uses this product.");
    }
    return users;
  }
}
