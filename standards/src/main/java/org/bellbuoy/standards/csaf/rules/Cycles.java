package org.bellbuoy.standards.csaf.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The nodes of a directed graph that lie on a circle: in a strongly connected part of more than
/// one node, or pointing at themselves. Linear in nodes and arrows (Tarjan), without recursion.
final class Cycles {
  private final Map<String, List<String>> arrows;
  private final Map<String, Integer> order = new HashMap<>();
  private final Map<String, Integer> low = new HashMap<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final Set<String> isOpen = new HashSet<>();
  private final Set<String> circular = new HashSet<>();

  Cycles(Map<String, List<String>> arrows) {
    this.arrows = arrows;
    for (String node : arrows.keySet()) {
      if (!order.containsKey(node)) {
        walk(node);
      }
    }
  }

  boolean contains(String node) {
    return circular.contains(node);
  }

  private void walk(String start) {
    Deque<Visit> path = new ArrayDeque<>();
    path.push(enter(start));
    while (!path.isEmpty()) {
      Visit here = path.peek();
      String next = here.next();
      if (next == null) {
        path.pop();
        leave(here.node, path.peek());
      } else if (!order.containsKey(next)) {
        path.push(enter(next));
      } else if (isOpen.contains(next)) {
        low.merge(here.node, order.getOrDefault(next, 0), Math::min);
      }
    }
  }

  private Visit enter(String node) {
    low.put(node, order.size());
    order.put(node, order.size());
    open.push(node);
    isOpen.add(node);
    return new Visit(node, arrows.getOrDefault(node, List.of()));
  }

  private void leave(String node, @Nullable Visit above) {
    int lowest = low.getOrDefault(node, 0);
    if (above != null) {
      low.merge(above.node, lowest, Math::min);
    }
    if (lowest == order.getOrDefault(node, -1)) {
      close(node);
    }
  }

  private void close(String node) {
    List<String> part = new ArrayList<>();
    String popped;
    do {
      popped = open.pop();
      isOpen.remove(popped);
      part.add(popped);
    } while (!popped.equals(node));
    if (part.size() > 1 || arrows.getOrDefault(node, List.of()).contains(node)) {
      circular.addAll(part);
    }
  }

  private static final class Visit {
    private final String node;
    private final List<String> targets;
    private int position;

    private Visit(String node, List<String> targets) {
      this.node = node;
      this.targets = targets;
    }

    private @Nullable String next() {
      return position < targets.size() ? targets.get(position++) : null;
    }
  }
}
