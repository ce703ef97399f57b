package org.bellbuoy.customers;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellbuoy.catalog.Product;
import org.bellbuoy.catalog.ProductId;
import org.bellbuoy.standards.affected.Answer;
import org.bellbuoy.standards.affected.AnswerBook;
import org.bellbuoy.standards.affected.AnswerKind;
import org.bellbuoy.standards.affected.PartQuestions;
import org.bellbuoy.standards.affected.Question;
import org.bellbuoy.standards.affected.Reply;
import org.bellbuoy.standards.sbom.Sbom;

/// What one advisory says about each version and each part that anybody has, each asked once. For
/// one question and one thread.
final class Verdicts {

  private final AnswerBook book;
  private final Map<ProductId, Map<String, List<Answer>>> byVersion = new HashMap<>();
  private final Map<Sbom.Part, List<Answer>> byPart = new HashMap<>();

  Verdicts(AnswerBook book) {
    this.book = book;
  }

  /// Under which names it may be asked about.
  Set<String> keys() {
    return book.keys();
  }

  boolean speaksOf(Product product) {
    return !of(product, "").isEmpty();
  }

  /// By whichever name of the product the advisory knows it, the most pressing answer first.
  List<Answer> of(Product product, String version) {
    return byVersion
        .computeIfAbsent(product.id(), _ -> new HashMap<>())
        .computeIfAbsent(version, asked -> asked(product, asked));
  }

  private List<Answer> asked(Product product, String version) {
    return Stream.of(
            Optional.of(product.code()), product.purl(), product.cpe(), Optional.of(product.name()))
        .flatMap(Optional::stream)
        .map(name -> book.ask(new Question(name, version)))
        .flatMap(reply -> reply.answers().stream())
        .sorted(Comparator.comparing(Answer::kind))
        .toList();
  }

  /// By the surest name of the part that the advisory knows.
  List<Answer> of(Sbom.Part part) {
    return byPart.computeIfAbsent(part, this::asked);
  }

  private List<Answer> asked(Sbom.Part part) {
    Reply reply = PartQuestions.ask(book, new Sbom("", null, List.of(part))).get(part);
    return reply == null ? List.of() : reply.answers();
  }

  /// What an SBOM settles: of which flaws in which products it shows the version.
  ///
  /// @param parts of one installation
  Set<String> settled(List<FoundPart> parts) {
    return parts.stream()
        .flatMap(each -> of(each.part()).stream())
        .filter(answer -> answer.kind() != AnswerKind.UNKNOWN_VERSION)
        .map(Verdicts::about)
        .collect(Collectors.toSet());
  }

  /// The first answer for a declared version that the SBOM of the installation does not settle:
  /// what was not known of the version is known by the SBOM.
  Optional<Answer> declared(Product product, String version, Set<String> settled) {
    return of(product, version).stream()
        .filter(answer -> isKnown(answer) || !settled.contains(about(answer)))
        .findFirst();
  }

  /// The first answer for a part. That something may lie inside it says nothing once the same SBOM
  /// names that itself.
  Optional<Answer> of(Sbom.Part part, Set<String> settled) {
    return of(part).stream()
        .filter(answer -> isKnown(answer) || !answer.isPart() || !settled.contains(about(answer)))
        .findFirst();
  }

  private static boolean isKnown(Answer answer) {
    return answer.kind() != AnswerKind.UNKNOWN_VERSION;
  }

  private static String about(Answer answer) {
    return answer.flaw() + " " + answer.product().code();
  }
}
