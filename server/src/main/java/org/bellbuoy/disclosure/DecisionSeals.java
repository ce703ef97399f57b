package org.bellbuoy.disclosure;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Seals the words of this room in the scope of their case, and opens them again. Which products
/// are affected is a secret too.
@Component
class DecisionSeals {

  static final String STEP = "disclosure step";
  static final String DECISION = "disclosure decision";
  static final String TEXT = "text";
  static final String PRODUCTS = "products";

  private static final String ERASED = "(erased)";
  private static final String BETWEEN = "\n";

  private final Vault vault;

  DecisionSeals(Vault vault) {
    this.vault = vault;
  }

  byte @Nullable [] text(CaseId about, UUID step, String text) {
    return text.isEmpty() ? null : sealed(about, new Binding(STEP, step, TEXT), text);
  }

  String text(UUID step, byte @Nullable [] sealed) {
    return sealed == null ? "" : open(new Binding(STEP, step, TEXT), sealed);
  }

  byte @Nullable [] products(CaseId about, Set<String> products) {
    return products.isEmpty()
        ? null
        : sealed(about, products(about), String.join(BETWEEN, new TreeSet<>(products)));
  }

  Set<String> products(CaseId about, byte @Nullable [] sealed) {
    return sealed == null
        ? Set.of()
        : Set.copyOf(open(products(about), sealed).lines().distinct().toList());
  }

  private static Binding products(CaseId about) {
    return new Binding(DECISION, about.value(), PRODUCTS);
  }

  private byte[] sealed(CaseId about, Binding binding, String text) {
    return vault.in(new SealScope(about.value())).text(binding, text).bytes();
  }

  private String open(Binding binding, byte[] sealed) {
    return vault.openText(binding, Sealed.of(sealed), ERASED);
  }
}
