package org.bellbuoy.obligations;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bellbuoy.vault.Hashes;
import org.bellbuoy.web.page.Moment;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What is told in one stage: exactly what the law asks, each with what was written to it, and what
/// nothing was written to yet. A person copies it into the portal; this house hands in nothing.
public final class StagePackage {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final String ANSWER = "answer";
  private static final String CONTENTS = "contents";

  private StagePackage() {}

  /// The package as a JSON document; the same answers give the same bytes.
  static String json(ObligationFile file, StageStanding standing, Map<String, String> answers) {
    StageRule rule = standing.rule();
    Map<String, @Nullable Object> whole = new LinkedHashMap<>();
    whole.put("law", file.law().title());
    whole.put("occasion", file.obligation().kind().words());
    whole.put("stage", rule.stage().words());
    whole.put("article", rule.article());
    whole.put("to", rule.to());
    whole.put("awareSince", file.obligation().awareAt().toString());
    whole.put("dueBy", text(standing.due()));
    List<Map<String, String>> contents = new ArrayList<>();
    List<String> gaps = new ArrayList<>();
    for (StageRule.Asked asked : rule.asks()) {
      String answer = answers.getOrDefault(asked.key(), "");
      Map<String, String> one = new LinkedHashMap<>();
      one.put("key", asked.key());
      one.put("asked", asked.words());
      one.put(ANSWER, answer);
      contents.add(one);
      if (answer.isEmpty()) {
        gaps.add(asked.key());
      }
    }
    whole.put(CONTENTS, contents);
    whole.put("gaps", gaps);
    whole.put("note", Statute.NO_ADVICE);
    return JSON.writeValueAsString(whole);
  }

  private static @Nullable String text(@Nullable Instant at) {
    return at == null ? null : at.toString();
  }

  /// What was written to each thing; nothing for a package that was erased.
  public static Map<String, String> answers(String pack) {
    Map<String, String> answers = new LinkedHashMap<>();
    if (pack.startsWith("{")) {
      for (JsonNode one : JSON.readTree(pack).path(CONTENTS)) {
        answers.put(one.path("key").asString(""), one.path(ANSWER).asString(""));
      }
    }
    return answers;
  }

  /// The package as text.
  static String text(ObligationFile file, StageStanding standing, Map<String, String> answers) {
    StageRule rule = standing.rule();
    StringBuilder text = new StringBuilder();
    text.append(rule.stage().words()).append(", ").append(rule.article()).append(", ");
    text.append(file.law().title()).append("\n");
    text.append("Aware since ").append(Moment.inWords(file.obligation().awareAt())).append("\n");
    for (StageRule.Asked asked : rule.asks()) {
      String answer = answers.getOrDefault(asked.key(), "");
      text.append("\n").append(asked.words()).append(":\n");
      text.append(answer.isEmpty() ? "(nothing written yet)" : answer).append("\n");
    }
    return text.toString();
  }

  static String hash(String pack) {
    return HexFormat.of().formatHex(Hashes.sha256(pack.getBytes(StandardCharsets.UTF_8)));
  }
}
