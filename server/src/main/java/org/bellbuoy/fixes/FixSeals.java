package org.bellbuoy.fixes;

import java.util.UUID;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Seals the words of fix work in the scope of its case, and opens them again.
@Component
class FixSeals {

  static final String WORK = "fix work";
  static final String STEP = "fix step";
  static final String ITEM = "fix item";
  static final String COUNTERPART = "counterpart";
  static final String EXCHANGE = "exchange";
  static final String NAME = "name";
  static final String NUMBER = "number";
  static final String PLACE = "place";
  static final String TEXT = "text";

  private static final String ERASED = "(erased)";

  private final Vault vault;

  FixSeals(Vault vault) {
    this.vault = vault;
  }

  byte[] place(CaseId about, UUID work, Place place) {
    return sealed(about, new Binding(WORK, work, PLACE), place.word());
  }

  Place place(UUID work, byte[] sealed) {
    String word = open(new Binding(WORK, work, PLACE), sealed);
    return Place.read(word).orElseGet(() -> new Place(word, ""));
  }

  byte @Nullable [] step(CaseId about, UUID step, String text) {
    return text.isEmpty() ? null : sealed(about, new Binding(STEP, step, TEXT), text);
  }

  String step(UUID step, byte @Nullable [] sealed) {
    return sealed == null ? "" : open(new Binding(STEP, step, TEXT), sealed);
  }

  byte[] item(CaseId about, UUID item, String text) {
    return sealed(about, new Binding(ITEM, item, TEXT), text);
  }

  String item(UUID item, byte[] sealed) {
    return open(new Binding(ITEM, item, TEXT), sealed);
  }

  byte[] name(CaseId about, UUID counterpart, String name) {
    return sealed(about, new Binding(COUNTERPART, counterpart, NAME), name);
  }

  String name(UUID counterpart, byte[] sealed) {
    return open(new Binding(COUNTERPART, counterpart, NAME), sealed);
  }

  byte @Nullable [] number(CaseId about, UUID counterpart, String number) {
    return number.isEmpty()
        ? null
        : sealed(about, new Binding(COUNTERPART, counterpart, NUMBER), number);
  }

  String number(UUID counterpart, byte @Nullable [] sealed) {
    return sealed == null ? "" : open(new Binding(COUNTERPART, counterpart, NUMBER), sealed);
  }

  byte[] exchange(CaseId about, UUID exchange, String text) {
    return sealed(about, new Binding(EXCHANGE, exchange, TEXT), text);
  }

  String exchange(UUID exchange, byte[] sealed) {
    return open(new Binding(EXCHANGE, exchange, TEXT), sealed);
  }

  private byte[] sealed(CaseId about, Binding binding, String text) {
    return vault.in(new SealScope(about.value())).text(binding, text).bytes();
  }

  private String open(Binding binding, byte[] sealed) {
    return vault.openText(binding, Sealed.of(sealed), ERASED);
  }
}
