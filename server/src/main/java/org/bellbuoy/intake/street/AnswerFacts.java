package org.bellbuoy.intake.street;

import java.util.List;
import org.bellbuoy.intake.Content;
import org.bellbuoy.web.Words;
import org.bellbuoy.web.page.Fact;

/// What was answered, as it is shown once more before it is sent.
final class AnswerFacts {

  private static final Words WORDS = Words.of("intake");

  private AnswerFacts() {}

  static List<Fact> of(Content content, OfferedProducts products) {
    return List.of(
        fact("form.product", products.label(content.product())),
        fact("form.version", content.version()),
        fact("form.what", content.what()),
        fact("form.steps", content.steps()),
        fact("form.impact", content.impact()),
        fact("form.credit", content.credit()),
        fact("form.contact", content.contact()),
        fact("form.pgpKey", content.pgpKey().lines().findFirst().orElse("")));
  }

  private static Fact fact(String name, String value) {
    return Fact.of(WORDS.say(name), value.isEmpty() ? WORDS.say("check.none") : value);
  }
}
