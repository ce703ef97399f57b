package org.bellbuoy.standards.affected;

import java.util.List;
import java.util.Optional;
import org.bellbuoy.standards.facts.Product;

/// The answers to one question, the most pressing first.
///
/// @param product what the question names, where any advisory or the composition knows it
/// @param inside the products that contain it
public record Reply(
    Question question, Optional<Product> product, List<Answer> answers, List<Product> inside) {

  public Reply {
    answers = List.copyOf(answers);
    inside = List.copyOf(inside);
  }

  /// The most pressing of all answers.
  public AnswerKind kind() {
    return answers.isEmpty() ? AnswerKind.NOT_LISTED : answers.getFirst().kind();
  }

  /// Those that ask for something to be done or found out.
  public List<Answer> needingCare() {
    return answers.stream().filter(answer -> answer.kind().needsCare()).toList();
  }
}
