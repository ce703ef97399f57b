package org.bellbuoy.standards.affected;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bellbuoy.standards.sbom.Sbom;

/// Asks about everything in a bill of materials: each part by the surest of its names that anybody
/// knows.
public final class PartQuestions {

  private PartQuestions() {}

  /// The parts about which anything is said, with the answers; all others are not ours.
  public static Map<Sbom.Part, Reply> ask(AnswerBook book, Sbom sbom) {
    Map<Sbom.Part, Reply> replies = new LinkedHashMap<>();
    for (Sbom.Part part : sbom.parts()) {
      names(part).stream()
          .map(name -> book.ask(Question.of(name, part.version())))
          .filter(reply -> !reply.answers().isEmpty())
          .findFirst()
          .ifPresent(reply -> replies.put(part, reply));
    }
    return replies;
  }

  private static List<String> names(Sbom.Part part) {
    return Stream.of(part.purl(), part.cpe(), part.name())
        .flatMap(Stream::ofNullable)
        .distinct()
        .toList();
  }
}
