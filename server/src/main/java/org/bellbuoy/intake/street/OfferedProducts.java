package org.bellbuoy.intake.street;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.catalog.PublicProducts;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.policy.GroundRules;
import org.bellbuoy.policy.GroundRulesInForce;
import org.bellbuoy.web.Words;
import org.bellbuoy.web.page.Choice;
import org.springframework.stereotype.Component;

/// The products a reporter can choose from, and *something else*.
@Component
class OfferedProducts {

  private static final Words WORDS = Words.of("intake");

  private static final Viewer STRANGER = new Viewer.Anyone();

  private final PublicProducts products;
  private final GroundRulesInForce rules;

  OfferedProducts(PublicProducts products, GroundRulesInForce rules) {
    this.rules = rules;
    this.products = products;
  }

  List<Choice> choices() {
    List<Choice> choices = new ArrayList<>();
    choices.add(Choice.of("", WORDS.say("form.product.choose")));
    products
        .all(STRANGER)
        .forEach(product -> choices.add(Choice.of(product.code(), product.name())));
    rules.rules(STRANGER).scope().stream()
        .filter(line -> choices.stream().noneMatch(one -> one.label().equals(line.what())))
        .flatMap(line -> choice(line).stream())
        .forEach(choices::add);
    choices.add(Choice.of("other", WORDS.say("form.product.other")));
    return choices;
  }

  /// What stands in the scope of the policy beside the catalogue; a hint, never a refusal.
  private static Optional<Choice> choice(GroundRules.ScopeLine line) {
    return switch (line.kind()) {
      case PRODUCT -> Optional.of(Choice.of(line.what(), line.what()));
      case REPOSITORY ->
          Optional.of(Choice.of(line.what(), WORDS.say("form.product.repository", line.what())));
      case DOMAIN ->
          Optional.of(Choice.of(line.what(), WORDS.say("form.product.domain", line.what())));
      case OUTSIDE -> Optional.empty();
    };
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
