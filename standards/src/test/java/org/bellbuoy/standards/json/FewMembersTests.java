package org.bellbuoy.standards.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;

/// The members of an object behave as those of a plain map in order do, few or many.
class FewMembersTests {

  @ParameterizedTest
  @ValueSource(ints = {3, 8, 9, 40})
  void answersAsAPlainMapInOrderDoes(int names) {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      Map<String, JsonNode> ours = new FewMembers();
      Map<String, JsonNode> plain = new LinkedHashMap<>();
      for (int step = 0; step < 60; step++) {
        String name = "name " + random.nextInt(names);
        JsonNode value = IntNode.valueOf(step);
        switch (random.nextInt(20)) {
          case 0 -> assertThat(ours.remove(name)).isEqualTo(plain.remove(name));
          case 1 -> assertThat(takeFirst(ours)).isEqualTo(takeFirst(plain));
          default -> assertThat(ours.put(name, value)).isEqualTo(plain.put(name, value));
        }
        assertThat(ours.get(name)).isEqualTo(plain.get(name));
        assertThat(ours.containsKey("another")).isFalse();
        assertThat(inOrder(ours)).isEqualTo(inOrder(plain));
        assertThat(ours).isEqualTo(plain).hasSameHashCodeAs(plain).hasSameSizeAs(plain);
      }
    }
  }

  @Test
  void findsNothingInWhatWasCleared() {
    Map<String, JsonNode> members = new FewMembers();
    members.put("a", IntNode.valueOf(1));

    members.clear();

    assertThat(members).isEmpty();
    assertThat(members.get("a")).isNull();
  }

  /// By way of the row, as a filter does.
  private static List<String> takeFirst(Map<String, JsonNode> members) {
    Iterator<Map.Entry<String, JsonNode>> row = members.entrySet().iterator();
    if (!row.hasNext()) {
      return List.of();
    }
    Map.Entry<String, JsonNode> first = row.next();
    row.remove();
    return List.of(first.getKey(), first.getValue().asString());
  }

  private static List<String> inOrder(Map<String, JsonNode> members) {
    List<String> row = new ArrayList<>();
    members.forEach((name, value) -> row.add(name + "=" + value));
    return row;
  }
}
