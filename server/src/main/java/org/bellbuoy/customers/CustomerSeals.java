package org.bellbuoy.customers;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.bellbuoy.standards.sbom.Sbom;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.ScopeErased;
import org.bellbuoy.vault.Seal;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Seals what is known of a customer in a scope of its own, and opens it again.
@Component
class CustomerSeals {

  static final String CUSTOMER = "customer";
  static final String CONTACT = "customer contact";
  static final String INSTALLATION = "customer installation";
  static final String SBOM = "customer sbom";
  static final String HISTORY = "customer history";
  static final String PAPER = "paper";
  static final String DETAIL = "detail";
  static final String DOCUMENT = "document";
  static final String PART = "part ";
  static final String ERASED = "(erased)";

  private final Vault vault;
  private final JsonMapper json;

  CustomerSeals(Vault vault, JsonMapper json) {
    this.vault = vault;
    this.json = json;
  }

  /// Good for one transaction.
  Seal of(CustomerId customer) {
    return vault.in(scope(customer));
  }

  static SealScope scope(CustomerId customer) {
    return new SealScope(customer.value());
  }

  byte[] sealed(Seal seal, String kind, UUID subject, Object paper) {
    Binding place = new Binding(kind, subject, PAPER);
    return seal.bytes(place, json.writeValueAsBytes(paper)).bytes();
  }

  <T> T open(String kind, UUID subject, Sealed sealed, Class<T> type) {
    return json.readValue(vault.open(new Binding(kind, subject, PAPER), sealed), type);
  }

  byte[] document(Seal seal, InstallationId of, byte[] packed) {
    return seal.bytes(new Binding(SBOM, of.value(), DOCUMENT), packed).bytes();
  }

  byte[] document(InstallationId of, Sealed sealed) {
    return vault.open(new Binding(SBOM, of.value(), DOCUMENT), sealed);
  }

  /// @param place of the part in its SBOM, counted from 0
  byte[] part(Seal seal, InstallationId of, int place, Sbom.Part part) {
    return seal.bytes(part(of, place), json.writeValueAsBytes(part)).bytes();
  }

  Sbom.Part part(InstallationId of, int place, Sealed sealed) {
    return json.readValue(vault.open(part(of, place), sealed), Sbom.Part.class);
  }

  private static Binding part(InstallationId of, int place) {
    return new Binding(SBOM, of.value(), PART + place);
  }

  CustomerPaper customer(UUID id, Sealed sealed) {
    try {
      return open(CUSTOMER, id, sealed, CustomerPaper.class);
    } catch (ScopeErased gone) {
      return CustomerPaper.erased();
    }
  }

  static Binding knocking(UUID knock) {
    return new Binding("customer entry", knock, "address");
  }

  String knock(EntryStore.Knock knock) {
    return vault.openText(knocking(knock.id()), knock.address());
  }

  byte[] detail(Seal seal, UUID line, String text) {
    return seal.text(new Binding(HISTORY, line, DETAIL), text).bytes();
  }

  String detail(UUID line, Sealed sealed) {
    return vault.openText(new Binding(HISTORY, line, DETAIL), sealed, "");
  }

  /// One question for the keys of some hundred rows, and not one for each.
  <R, T> List<T> each(List<R> rows, Function<R, Sealed> sealed, Function<R, T> opening) {
    return vault.openEach(rows, sealed, opening);
  }
}
