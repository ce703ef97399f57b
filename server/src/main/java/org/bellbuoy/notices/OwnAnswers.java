package org.bellbuoy.notices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.bellbuoy.customers.OwnInstallation;
import org.bellbuoy.publication.PublishedAnswers;
import org.bellbuoy.standards.affected.Answer;
import org.bellbuoy.standards.affected.Question;
import org.springframework.stereotype.Component;

/// What is open for what runs at a customer, out of what everybody may read: the same answers that
/// the public gets for the same product and version.
@Component
public class OwnAnswers {

  /// What is open for one installation.
  ///
  /// @param open the most pressing first; none where one can rest
  public record Open(OwnInstallation installation, List<Answer> open) {
    public Open {
      open = List.copyOf(open);
    }
  }

  private record Asked(List<String> names, String version) {}

  private final PublishedAnswers published;

  OwnAnswers(PublishedAnswers published) {
    this.published = published;
  }

  /// In the order of the installations; those of one version are asked about once.
  public List<Open> of(List<OwnInstallation> installations) {
    Map<Asked, List<Answer>> known = new HashMap<>();
    List<Open> all = new ArrayList<>();
    for (OwnInstallation one : installations) {
      Asked asked = new Asked(one.names(), one.version());
      all.add(new Open(one, known.computeIfAbsent(asked, this::open)));
    }
    return all;
  }

  /// By whichever name an advisory knows the product; of each flaw the most pressing answer counts.
  private List<Answer> open(Asked asked) {
    Map<String, Answer> flaws = new LinkedHashMap<>();
    published
        .ask(asked.names().stream().map(name -> new Question(name, asked.version())).toList())
        .stream()
        .flatMap(reply -> reply.answers().stream())
        .forEach(answer ->
            flaws.merge(
                answer.flaw(), answer, BinaryOperator.minBy(Comparator.comparing(Answer::kind))));
    return flaws.values().stream()
        .filter(answer -> answer.kind().needsCare())
        .sorted(Comparator.comparing(Answer::kind))
        .toList();
  }
}
