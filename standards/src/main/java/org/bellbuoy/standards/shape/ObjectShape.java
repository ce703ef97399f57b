package org.bellbuoy.standards.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// An object with known members, some of them needed. Built once, then only read.
public final class ObjectShape implements Shape {
  private final Map<String, Member> members = new HashMap<>();
  private final List<String> needed = new ArrayList<>();
  private int least;
  private int most = Integer.MAX_VALUE;
  private boolean closed;

  ObjectShape() {}

  /// @param counts 1 if the member is needed, else 0
  private record Member(Shape shape, int counts) {}

  public ObjectShape need(String name, Shape shape) {
    needed.add(name);
    return with(name, new Member(shape, 1));
  }

  public ObjectShape may(String name, Shape shape) {
    return with(name, new Member(shape, 0));
  }

  private ObjectShape with(String name, Member member) {
    members.put(name, member);
    return this;
  }

  public ObjectShape atLeast(int count) {
    least = count;
    return this;
  }

  public ObjectShape atMost(int count) {
    most = count;
    return this;
  }

  /// Unknown members break the shape.
  public ObjectShape closed() {
    closed = true;
    return this;
  }

  @Override
  public boolean fits(JsonNode value) {
    if (!value.isObject() || value.size() < least || value.size() > most) {
      return false;
    }
    int counted = 0;
    for (Map.Entry<String, JsonNode> each : value.properties()) {
      Member member = members.get(each.getKey());
      if (member == null ? closed : !member.shape().fits(each.getValue())) {
        return false;
      }
      counted += member == null ? 0 : member.counts();
    }
    return counted == needed.size();
  }

  @Override
  public void check(Spot spot, Findings findings) {
    JsonNode node = spot.node();
    if (!node.isObject()) {
      findings.wrong(spot, "This must be an object.");
      return;
    }
    checkNeeded(spot, findings);
    checkSize(spot, findings);
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      Spot at = spot.over(member.getKey(), member.getValue());
      Member known = members.get(member.getKey());
      if (known != null) {
        known.shape().check(at, findings);
      } else if (closed) {
        findings.wrong(at, "The standard knows no such member here: remove or rename it.");
      } else {
        findings.unknown(at);
      }
    }
  }

  private void checkNeeded(Spot spot, Findings findings) {
    for (String name : needed) {
      if (spot.node().get(name) == null) {
        findings.wrong(spot, "The member \"" + name + "\" is missing here: add it.");
      }
    }
  }

  private void checkSize(Spot spot, Findings findings) {
    int size = spot.node().size();
    if (size < least) {
      findings.wrong(spot, "At least " + least + " members are needed here, not " + size + ".");
    } else if (size > most) {
      findings.wrong(spot, "At most " + most + " members may stand here, not " + size + ".");
    }
  }
}
