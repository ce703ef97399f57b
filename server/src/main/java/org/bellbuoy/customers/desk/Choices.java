package org.bellbuoy.customers.desk;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bellbuoy.catalog.Product;
import org.bellbuoy.customers.Channel;
import org.bellbuoy.customers.ContactRole;
import org.bellbuoy.customers.RunBy;
import org.bellbuoy.web.page.Choice;

/// What the forms of this room offer to choose from.
final class Choices {

  private Choices() {}

  static List<Choice> roles() {
    return Arrays.stream(ContactRole.values())
        .map(role -> Choice.of(role.key(), capital(role.key())))
        .toList();
  }

  static List<Choice> channels() {
    return Arrays.stream(Channel.values())
        .map(channel -> Choice.of(channel.key(), capital(channel.key())))
        .toList();
  }

  static List<Choice> runBy() {
    return Arrays.stream(RunBy.values())
        .map(by -> Choice.of(by.key(), capital(by.words())))
        .toList();
  }

  static List<Choice> products(List<Product> products) {
    return Stream.concat(
            Stream.of(Choice.of("", "Choose a product")),
            products.stream().map(product -> Choice.of(product.code(), product.name())))
        .toList();
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
  }
}
