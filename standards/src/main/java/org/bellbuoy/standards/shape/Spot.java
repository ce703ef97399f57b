package org.bellbuoy.standards.shape;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// A value of a document together with where it stands.
///
/// Reading is lenient: what is absent or of another kind reads as missing, empty text or no items,
/// so that a rule never trips over a malformed document.
public final class Spot {
  private final @Nullable Spot parent;
  private final String name;
  private final int index;
  private final JsonNode node;

  private Spot(@Nullable Spot parent, String name, int index, JsonNode node) {
    this.parent = parent;
    this.name = name;
    this.index = index;
    this.node = node;
  }

  /// The whole document.
  public static Spot root(JsonNode node) {
    return new Spot(null, "", -1, node);
  }

  public JsonNode node() {
    return node;
  }

  public Spot at(String child) {
    JsonNode found = node.get(child);
    return new Spot(this, child, -1, found == null ? MissingNode.getInstance() : found);
  }

  public Spot at(int position) {
    JsonNode found = node.get(position);
    return new Spot(this, "", position, found == null ? MissingNode.getInstance() : found);
  }

  Spot over(String child, JsonNode value) {
    return new Spot(this, child, -1, value);
  }

  public boolean exists() {
    return !node.isMissingNode();
  }

  public boolean has(String child) {
    return node.get(child) != null;
  }

  /// The text here, empty when there is none.
  public String text() {
    return node.isString() ? node.stringValue() : "";
  }

  public String text(String child) {
    JsonNode found = node.get(child);
    return found != null && found.isString() ? found.stringValue() : "";
  }

  /// The name under which this value stands in its parent; empty for an array item.
  public String name() {
    return name;
  }

  public List<Spot> items() {
    if (!node.isArray()) {
      return List.of();
    }
    List<Spot> items = new ArrayList<>(node.size());
    for (int i = 0; i < node.size(); i++) {
      items.add(new Spot(this, "", i, node.get(i)));
    }
    return items;
  }

  public List<Spot> items(String child) {
    JsonNode found = node.get(child);
    return found == null ? List.of() : over(child, found).items();
  }

  /// The members of an object here, in document order.
  public List<Spot> members() {
    if (!node.isObject()) {
      return List.of();
    }
    List<Spot> members = new ArrayList<>(node.size());
    node.properties().forEach(p -> members.add(over(p.getKey(), p.getValue())));
    return members;
  }

  /// The JSON pointer (RFC 6901) of this spot; empty for the whole document.
  public String pointer() {
    var text = new StringBuilder();
    write(text);
    return text.toString();
  }

  private void write(StringBuilder to) {
    if (parent == null) {
      return;
    }
    parent.write(to);
    to.append('/');
    if (index >= 0) {
      to.append(index);
    } else {
      to.append(name.replace("~", "~0").replace("/", "~1"));
    }
  }

  @Override
  public String toString() {
    return pointer();
  }
}
