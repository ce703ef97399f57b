package org.bellbuoy.evidence;

import org.bellbuoy.standards.json.JsonWriting;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A chapter as a file: the same facts give the same bytes.
final class PackJson {

  private PackJson() {}

  static byte[] of(Chapter chapter, PackProofs proofs) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("chapter", chapter.name());
    root.put("title", chapter.title());
    ArrayNode subjects = root.putArray("subjects");
    chapter.subjects().stream().map(Object::toString).sorted().forEach(subjects::add);
    ArrayNode left = root.putArray("leftOut");
    chapter
        .leftOut()
        .forEach(each -> left.addObject().put("what", each.what()).put("why", each.why()));
    ArrayNode tables = root.putArray("tables");
    for (Chapter.Table table : chapter.tables()) {
      ObjectNode one = tables.addObject().put("title", table.title());
      ArrayNode rows = one.putArray("rows");
      table.rows().forEach(row -> put(row, rows.addObject(), proofs));
    }
    return JsonWriting.pretty(root);
  }

  private static void put(PackRow row, ObjectNode into, PackProofs proofs) {
    row.words().forEach(into::put);
    proofs
        .of(row)
        .ifPresent(proof -> {
          ObjectNode one = into.putObject("proof").put("entry", proof.entry());
          ArrayNode columns = one.putArray("columns");
          proof.columns().forEach(columns::add);
          if (!proof.salt().isEmpty()) {
            one.put("salt", proof.salt());
          }
        });
  }
}
