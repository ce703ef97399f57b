package org.bellbuoy.obligations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The laws as dated data, read from `laws/obligations.json`.
@Component
public class Statutes {

  private static final String FILE = "/laws/obligations.json";

  private final List<Statute> all = read();

  Statutes() {}

  /// What the law asked of whoever became aware then; empty before it applied.
  public Optional<Statute> inForce(ObligationKind kind, Instant aware) {
    return all.stream()
        .filter(each -> each.kind() == kind && !each.begins().isAfter(aware))
        .max(Comparator.comparing(Statute::validFrom));
  }

  /// The newest text of an occasion, whether it applies yet or not.
  public Statute newest(ObligationKind kind) {
    return all.stream()
        .filter(each -> each.kind() == kind)
        .max(Comparator.comparing(Statute::validFrom))
        .orElseThrow();
  }

  public List<Statute> all() {
    return all;
  }

  private static List<Statute> read() {
    try (InputStream file = Statutes.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      List<Statute> statutes = new ArrayList<>();
      JsonMapper.shared().readTree(file).forEach(node -> statutes.add(statute(node)));
      return List.copyOf(statutes);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Statute statute(JsonNode node) {
    List<StageRule> stages = new ArrayList<>();
    String to = text(node, "to");
    node.path("stages").forEach(stage -> stages.add(rule(stage, to)));
    return new Statute(
        ObligationKind.valueOf(text(node, "kind")),
        text(node, "title"),
        text(node, "article"),
        text(node, "source"),
        LocalDate.parse(text(node, "validFrom")),
        text(node, "when"),
        stages);
  }

  private static StageRule rule(JsonNode node, String to) {
    List<StageRule.Asked> asks = new ArrayList<>();
    node.path("asks")
        .forEach(ask ->
            asks.add(
                new StageRule.Asked(
                    text(ask, "key"), text(ask, "words"), ask.path("fact").asString(""))));
    String term = node.path("term").asString("");
    return new StageRule(
        Stage.valueOf(text(node, "stage")),
        text(node, "article"),
        node.path("to").asString(to),
        Anchor.valueOf(text(node, "anchor")),
        term.isEmpty() ? null : Term.read(term),
        node.path("condition").asString(""),
        asks);
  }

  private static String text(JsonNode node, String name) {
    String text = node.path(name).asString("");
    if (text.isEmpty()) {
      throw new IllegalStateException("A law in " + FILE + " says no " + name);
    }
    return text;
  }
}
