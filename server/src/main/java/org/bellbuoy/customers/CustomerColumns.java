package org.bellbuoy.customers;

import java.util.List;
import org.bellbuoy.vault.SealedColumn;
import org.bellbuoy.vault.SealedColumns;
import org.springframework.stereotype.Component;

/// Where what is known of customers lies sealed.
@Component
class CustomerColumns implements SealedColumns {

  private static final String OF = "customer_id = :scope";

  @Override
  public List<SealedColumn> columns() {
    return List.of(
        paper("customers.customer", CustomerSeals.CUSTOMER, "id = :scope"),
        paper("customers.contact", CustomerSeals.CONTACT, OF),
        paper("customers.installation", CustomerSeals.INSTALLATION, OF),
        SealedColumn.of(
            "customers.knock", "address_sealed", "customer entry", "id", "address", "id = :scope"),
        SealedColumn.of(
            "customers.history",
            "detail_sealed",
            CustomerSeals.HISTORY,
            "id",
            CustomerSeals.DETAIL,
            OF),
        sbom("paper_sealed", CustomerSeals.PAPER),
        sbom("document_sealed", CustomerSeals.DOCUMENT),
        new SealedColumn(
            "customers.sbom_part",
            "part_sealed",
            CustomerSeals.SBOM,
            "installation_id",
            "'" + CustomerSeals.PART + "' || place",
            "installation_id in (select installation_id from customers.sbom where " + OF + ")",
            ""));
  }

  private static SealedColumn sbom(String column, String field) {
    return SealedColumn.of(
        "customers.sbom", column, CustomerSeals.SBOM, "installation_id", field, OF);
  }

  private static SealedColumn paper(String table, String kind, String within) {
    return SealedColumn.of(table, "paper_sealed", kind, "id", CustomerSeals.PAPER, within);
  }
}
