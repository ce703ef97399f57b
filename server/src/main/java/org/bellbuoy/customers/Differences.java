package org.bellbuoy.customers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says in words what a change changed: `name: Tide → Tide Ltd`.
final class Differences {

  private final List<String> found = new ArrayList<>();

  static Differences between(CustomerPaper before, CustomerPaper after) {
    return new Differences()
        .of("name", before.name(), after.name())
        .of("address", before.address(), after.address())
        .of("note", before.note(), after.note());
  }

  static Differences between(Contact before, Contact after) {
    return new Differences()
        .of("role", before.role().key(), after.role().key())
        .of("name", before.paper().name(), after.paper().name())
        .of("channel", before.channel().key(), after.channel().key())
        .of("to", before.paper().to(), after.paper().to())
        .of("language", before.language(), after.language())
        .of("certificate", held(before), held(after));
  }

  static Differences between(CustomerInstallation before, CustomerInstallation after) {
    return new Differences()
        .of("label", before.paper().label(), after.paper().label())
        .of("version", before.paper().version(), after.paper().version())
        .of("run by", before.runBy().key(), after.runBy().key())
        .of("facts", before.factLines(), after.factLines())
        .of("since", before.since(), after.since())
        .of("until", before.until(), after.until());
  }

  private Differences of(String field, Object before, Object after) {
    if (!before.equals(after)) {
      found.add(field + ": " + words(before) + " → " + words(after));
    }
    return this;
  }

  boolean none() {
    return found.isEmpty();
  }

  String inWords() {
    return String.join("; ", found);
  }

  private static String held(Contact contact) {
    String armour = contact.paper().certificate();
    return armour.isEmpty() ? "" : "certificate " + Integer.toHexString(armour.hashCode());
  }

  private static String words(Object value) {
    String text =
        value instanceof Optional<?> optional
            ? optional.map(String::valueOf).orElse("")
            : value.toString();
    return text.isEmpty() ? "none" : text;
  }
}
