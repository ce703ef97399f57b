package org.bellbuoy.standards.json;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The members of an object of JSON in their order. Most objects have a handful: those stand in a
/// row and are looked through, which costs a fraction of a table of hashes to fill and to ask. From
/// the ninth on there is such a table, so that an object of thousands costs no more than elsewhere.
final class FewMembers extends AbstractMap<String, JsonNode> {

  private static final int MOST = 8;

  /// The members one after the other, each a name and its value, which are always read together.
  private Object[] row = new Object[8];

  private int size;

  /// The last byte of the hash of each name, that of the first name lowest.
  private long tags;

  private @Nullable Map<String, JsonNode> many;

  @Override
  public int size() {
    return many == null ? size : many.size();
  }

  @Override
  public @Nullable JsonNode get(Object name) {
    if (many != null) {
      return many.get(name);
    }
    int place = place(name);
    return place < 0 ? null : value(place);
  }

  @Override
  public boolean containsKey(Object name) {
    return get(name) != null;
  }

  @Override
  public @Nullable JsonNode put(String name, JsonNode value) {
    if (many != null) {
      return many.put(name, value);
    }
    int place = place(name);
    if (place >= 0) {
      JsonNode before = value(place);
      row[2 * place + 1] = value;
      return before;
    }
    if (size == MOST) {
      return spread().put(name, value);
    }
    add(name, value);
    return null;
  }

  @Override
  public @Nullable JsonNode remove(Object name) {
    return spread().remove(name);
  }

  @Override
  public void clear() {
    spread().clear();
  }

  /// Where a name stands, or -1. Tags are compared first, so that other names are not even touched.
  private int place(Object name) {
    byte wanted = (byte) name.hashCode();
    long tag = tags;
    for (int i = 0; i < size; i++) {
      if ((byte) tag == wanted && row[2 * i].equals(name)) {
        return i;
      }
      tag >>>= Byte.SIZE;
    }
    return -1;
  }

  private void add(String name, JsonNode value) {
    if (2 * size == row.length) {
      row = Arrays.copyOf(row, 2 * MOST);
    }
    row[2 * size] = name;
    row[2 * size + 1] = value;
    tags |= tag(size);
    size++;
  }

  private String name(int place) {
    return (String) row[2 * place];
  }

  private JsonNode value(int place) {
    return (JsonNode) row[2 * place + 1];
  }

  private long tag(int place) {
    return (long) (name(place).hashCode() & 0xFF) << (Byte.SIZE * place);
  }

  private Map<String, JsonNode> spread() {
    if (many == null) {
      Map<String, JsonNode> all = LinkedHashMap.newLinkedHashMap(4 * MOST);
      for (int i = 0; i < size; i++) {
        all.put(name(i), value(i));
      }
      many = all;
    }
    return many;
  }

  @Override
  public Set<Map.Entry<String, JsonNode>> entrySet() {
    return many == null ? new Row() : many.entrySet();
  }

  /// The members as they stand now; what is taken out of it is taken out of the object.
  private final class Row extends AbstractSet<Map.Entry<String, JsonNode>> {

    @Override
    public int size() {
      return FewMembers.this.size();
    }

    @Override
    public Iterator<Map.Entry<String, JsonNode>> iterator() {
      return many == null ? new Walk() : many.entrySet().iterator();
    }
  }

  private final class Walk implements Iterator<Map.Entry<String, JsonNode>> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < size;
    }

    @Override
    public Map.Entry<String, JsonNode> next() {
      if (next >= size) {
        throw new NoSuchElementException();
      }
      int place = next++;
      return new SimpleImmutableEntry<>(name(place), value(place));
    }

    @Override
    public void remove() {
      int from = next;
      next--;
      System.arraycopy(row, 2 * from, row, 2 * next, 2 * (size - from));
      size--;
      tags = 0;
      for (int i = 0; i < size; i++) {
        tags |= tag(i);
      }
    }
  }
}
