package org.bellbuoy.intake.street;

import java.util.ArrayList;
import java.util.List;
import org.bellbuoy.catalog.PublicProducts;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Words;
import org.bellbuoy.web.page.Choice;
import org.springframework.stereotype.Component;

/// The products a reporter can choose from, and *something else*.
@Component
class OfferedProducts {

  private static final Words WORDS = Words.of("intake");

  private final PublicProducts products;

  OfferedProducts(PublicProducts products) {
    this.products = products;
  }

  List<Choice> choices() {
    List<Choice> choices = new ArrayList<>();
    choices.add(Choice.of("", WORDS.say("form.product.choose")));
    products
        .all(new Viewer.Anyone())
        .forEach(product -> choices.add(Choice.of(product.code(), product.name())));
    choices.add(Choice.of("other", WORDS.say("form.product.other")));
    return choices;
  }

  /// The product as its choice names it; what is no choice of ours stays as it was typed.
  String label(String code) {
    return choices().stream()
        .filter(choice -> !code.isEmpty() && choice.value().equals(code))
        .map(Choice::label)
        .findFirst()
        .orElse(code);
  }
}
