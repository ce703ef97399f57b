package org.bellbuoy.publication.street;

import java.util.List;
import org.bellbuoy.standards.affected.Answer;
import org.bellbuoy.standards.affected.Reply;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.Severity;
import org.jspecify.annotations.Nullable;

/// What a program reads: the most pressing answer, and one for every flaw.
///
/// @param product as it was asked for
/// @param name what we call it, or null where nothing of ours goes by that name
/// @param answer the most pressing of all: `affected`, `conflict`, `ambiguous`, `unknown_version`,
///   `under_investigation`, `fixed`, `not_affected` or `not_listed`
/// @param inside the products that contain it
record AffectedAnswer(
    String product,
    @Nullable String version,
    @Nullable String name,
    String answer,
    List<OfFlaw> flaws,
    List<Inside> inside) {

  static AffectedAnswer of(Reply reply) {
    return new AffectedAnswer(
        reply.question().product(),
        reply.question().version(),
        reply.product().map(Product::name).orElse(null),
        reply.kind().key(),
        reply.answers().stream().map(OfFlaw::of).toList(),
        reply.inside().stream().map(each -> new Inside(each.code(), each.name())).toList());
  }

  /// A product that contains what was asked for.
  record Inside(String code, String name) {}

  /// What holds of one flaw.
  ///
  /// @param flaw its CVE ID, else the number of the advisory
  /// @param part whether the flaw lies in a part of the product
  /// @param fix the version of the same stream to take, or null where there is none
  /// @param otherFixes fixed versions of other streams, the nearest first
  record OfFlaw(
      String flaw,
      String answer,
      List<String> advisories,
      String title,
      @Nullable String severity,
      String product,
      boolean part,
      @Nullable String fix,
      List<String> otherFixes,
      @Nullable String range,
      @Nullable String justification,
      String sentence) {

    static OfFlaw of(Answer answer) {
      return new OfFlaw(
          answer.flaw(),
          answer.kind().key(),
          answer.advisories(),
          answer.title(),
          answer.level().map(Severity::word).orElse(null),
          answer.product().name(),
          answer.isPart(),
          answer.fix().orElse(null),
          answer.others(),
          answer.range().orElse(null),
          answer.justification().map(why -> why.label()).orElse(null),
          answer.sentence());
    }
  }
}
