package org.bellbuoy.standards.affected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.json.JsonLimits;
import org.bellbuoy.standards.json.JsonReading;
import org.bellbuoy.standards.json.JsonResult;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnswerFileTests {

  private static final Product CRANE = new Product("Harbour Works", "Crane", "crane");

  @Test
  void answersOutOfTheFileAsOutOfTheAdvisories() {
    for (GoldenQuestions golden : GoldenQuestions.all()) {
      AnswerBook book = AnswerBook.of(golden.facts(), composition(golden.facts()));
      AnswerBook again = AnswerFileReading.read(root(AnswerFile.write(book, _ -> null)));
      Question question = Question.of(golden.product(), golden.version());
      assertThat(again.ask(question)).isEqualTo(book.ask(question));
      assertThat(again.ask(Question.of("crane", "1.0")))
          .isEqualTo(book.ask(Question.of("crane", "1.0")));
    }
  }

  @Test
  void keepsWhatOneProductNeeds() {
    List<AdvisoryFacts> facts = GoldenQuestions.all().getFirst().facts();
    AnswerBook book = AnswerBook.of(facts, composition(facts));
    for (Product product : book.products()) {
      AnswerBook only = book.only(product);
      assertThat(only.products()).contains(product);
      Question question = Question.of(product.code(), "2024.3.1");
      assertThat(only.ask(question)).isEqualTo(book.ask(question));
    }
    Question inside = Question.of("crane", "1.0");
    assertThat(book.only(CRANE).ask(inside)).isEqualTo(book.ask(inside));
    assertThat(book.only(CRANE).products()).hasSize(1);
  }

  @Test
  void writesTheSameBytesEveryTime() {
    List<AdvisoryFacts> facts = GoldenQuestions.all().getFirst().facts();
    assertThat(AnswerFile.write(AnswerBook.of(facts, Composition.none()), id -> "/a/" + id))
        .isEqualTo(AnswerFile.write(AnswerBook.of(facts, Composition.none()), id -> "/a/" + id));
  }

  @Test
  void refusesAFileOfAnotherShape() {
    assertThatThrownBy(() -> AnswerFileReading.read(JsonMapper.shared().createObjectNode()))
        .isInstanceOf(IllegalArgumentException.class);
    var damaged = JsonMapper.shared().createObjectNode().put("format", AnswerFile.FORMAT);
    damaged.putArray("parts").addObject().put("whole", 7);
    assertThatThrownBy(() -> AnswerFileReading.read(damaged))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("damaged");
  }

  private static Composition composition(List<AdvisoryFacts> facts) {
    Product mooring =
        facts.stream()
            .flatMap(each -> each.products().stream())
            .filter(product -> product.name().equals("Mooring"))
            .findFirst()
            .orElseThrow();
    return Composition.of(List.of(new Composition.Part(CRANE, mooring)));
  }

  private static JsonNode root(byte[] bytes) {
    return ((JsonResult.Read) new JsonReading(JsonLimits.ORDINARY).read(bytes)).root();
  }
}
