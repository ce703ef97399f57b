package org.bellbuoy.customers;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bellbuoy.kernel.Reading;

/// One line of a file of customers, as the forms that a person would fill in.
///
/// @param line of the file, counted from 1
/// @param overfull whether it has more cells than there are headings
record CustomerLine(int line, Map<Column, String> cells, boolean overfull) {

  private static final Set<String> WORDS = Set.of("", "yes", "no");

  String cell(Column column) {
    return cells.getOrDefault(column, "").strip();
  }

  boolean has(List<Column> columns) {
    return columns.stream().anyMatch(column -> !cell(column).isEmpty());
  }

  String customer() {
    return cell(Column.CUSTOMER);
  }

  /// What is not said stays as it is.
  CustomerForm customer(CustomerPaper known) {
    return new CustomerForm(
        customer(),
        said(Column.NAME, known.name()),
        said(Column.ADDRESS, known.address()),
        said(Column.NOTE, known.note()));
  }

  boolean hasContact() {
    return has(Column.OF_CONTACT);
  }

  ContactForm contact() {
    return new ContactForm(
        said(Column.CONTACT_ROLE, ContactRole.SECURITY.key()),
        cell(Column.CONTACT_NAME),
        said(Column.CONTACT_CHANNEL, Channel.MAIL.key()),
        cell(Column.CONTACT_TO),
        cell(Column.CONTACT_LANGUAGE),
        "",
        "");
  }

  /// A product alone means that it runs there in a version that nobody knows.
  boolean hasInstallation() {
    boolean named = !cell(Column.PRODUCT).isEmpty();
    return has(Column.OF_INSTALLATION) || (named && !entitles());
  }

  InstallationForm installation() {
    return new InstallationForm(
        cell(Column.PRODUCT),
        cell(Column.LABEL),
        cell(Column.VERSION),
        said(Column.RUN_BY, RunBy.CUSTOMER.key()),
        cell(Column.FACTS).replace('|', '\n'),
        cell(Column.SINCE),
        cell(Column.UNTIL));
  }

  /// What is not said of a known one stays as it is.
  InstallationForm installation(CustomerInstallation known) {
    InstallationForm before = InstallationForm.of(known, cell(Column.PRODUCT));
    return new InstallationForm(
        cell(Column.PRODUCT),
        cell(Column.LABEL),
        said(Column.VERSION, known.paper().version()),
        said(Column.RUN_BY, known.runBy().key()),
        cell(Column.FACTS).isEmpty() ? before.facts() : cell(Column.FACTS).replace('|', '\n'),
        cell(Column.SINCE).isEmpty() ? before.since() : cell(Column.SINCE),
        cell(Column.UNTIL).isEmpty() ? before.until() : cell(Column.UNTIL));
  }

  boolean entitles() {
    return cell(Column.ENTITLED).equalsIgnoreCase("yes");
  }

  EntitlementForm entitlement() {
    return new EntitlementForm(cell(Column.ENTITLED_SINCE), cell(Column.ENTITLED_UNTIL));
  }

  /// Refuses what no form of a person could hold.
  void check() {
    Reading reading = new Reading();
    Typed.code(reading, "customer", customer());
    if (!WORDS.contains(cell(Column.ENTITLED).toLowerCase(java.util.Locale.ROOT))) {
      reading.flaw("entitled", "Write yes or no where it says whether the product may be used.");
    }
    if (overfull) {
      reading.flaw("csv", "It has more cells than the first line.");
    }
    if (cell(Column.PRODUCT).isEmpty() && (entitles() || hasInstallation())) {
      reading.flaw("product", "The product is missing.");
    }
    reading.finish();
  }

  private String said(Column column, String otherwise) {
    String said = cell(column);
    return said.isEmpty() ? otherwise : said;
  }
}
