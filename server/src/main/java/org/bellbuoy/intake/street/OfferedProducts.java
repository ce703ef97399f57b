package org.bellbuoy.intake.street;

import java.util.List;
import org.bellbuoy.web.Words;
import org.bellbuoy.web.page.Choice;
import org.springframework.stereotype.Component;

/// The products a reporter can choose from, and *something else*.
@Component
class OfferedProducts {

  private static final Words WORDS = Words.of("intake");

  List<Choice> choices() {
    return List.of(
        Choice.of("", WORDS.say("form.product.choose")),
        Choice.of("other", WORDS.say("form.product.other")));
  }

  /// The product as its choice names it.
  String label(String code) {
    return choices().stream()
        .filter(choice -> !code.isEmpty() && choice.value().equals(code))
        .map(Choice::label)
        .findFirst()
        .orElse(code);
  }
}
