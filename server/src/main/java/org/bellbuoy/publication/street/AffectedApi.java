package org.bellbuoy.publication.street;

import java.util.ArrayList;
import java.util.List;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.publication.PublishedAnswers;
import org.bellbuoy.standards.affected.Question;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// "Am I affected?" for programs: one question in the address, or up to a thousand in a body. Who
/// would rather tell nobody which versions they use takes the file of answers and asks that.
@RestController
@RequestMapping("/api/v1/affected")
class AffectedApi {

  static final int MOST = 1_000;
  private static final int PRODUCT = 500;
  private static final int VERSION = 200;

  private final PublishedAnswers answers;

  AffectedApi(PublishedAnswers answers) {
    this.answers = answers;
  }

  /// @param product its code, name, package URL or CPE
  /// @param version the version in use; a package URL or a CPE may carry it instead
  @GetMapping
  @Needs(Permission.ANYONE)
  AffectedAnswer ask(
      @RequestParam(required = false) @Nullable String product,
      @RequestParam(required = false) @Nullable String version) {
    Reading reading = new Reading();
    Question question = question(reading, "", new Asked(product, version));
    reading.finish();
    return AffectedAnswer.of(answers.ask(question));
  }

  /// Many at once, answered in their order and from the same state of the advisories.
  @PostMapping
  @Needs(Permission.ANYONE)
  AffectedAnswers askMany(@RequestBody Questions asked) {
    List<@Nullable Asked> all = asked.questions() == null ? List.of() : asked.questions();
    Reading reading = new Reading();
    if (all.isEmpty() || all.size() > MOST) {
      reading.flaw("questions", "Ask between 1 and %,d questions at once.".formatted(MOST));
      reading.finish();
    }
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Asked each = all.get(i);
      String place = "questions[" + i + "].";
      questions.add(question(reading, place, each == null ? new Asked(null, null) : each));
    }
    reading.finish();
    return new AffectedAnswers(answers.ask(questions).stream().map(AffectedAnswer::of).toList());
  }

  private static Question question(Reading reading, String place, Asked asked) {
    String product = reading.line(place + "product", asked.product(), PRODUCT);
    String version = reading.optionalLine(place + "version", asked.version(), VERSION);
    return Question.of(product, version);
  }

  /// A question as a program sends it.
  record Asked(@Nullable String product, @Nullable String version) {}

  /// Several of them.
  record Questions(@Nullable List<@Nullable Asked> questions) {}

  /// The answers in the order of the questions.
  record AffectedAnswers(List<AffectedAnswer> answers) {}
}
