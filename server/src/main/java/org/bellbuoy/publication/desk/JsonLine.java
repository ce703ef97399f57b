package org.bellbuoy.publication.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.bellbuoy.publication.OutputForm;
import org.bellbuoy.standards.json.JsonLimits;
import org.bellbuoy.standards.json.JsonReading;
import org.bellbuoy.standards.json.JsonResult;
import org.bellbuoy.standards.reference.MemberWords;
import tools.jackson.databind.JsonNode;

/// A line of a document: the JSON pointer of what begins in it, and what that means.
///
/// @param pointer empty where nothing begins
/// @param words empty where nothing need be said
public record JsonLine(String pointer, String text, String words) {

  private static final JsonReading READING = new JsonReading(JsonLimits.CSAF);

  /// The lines of a document; of text that is no JSON its own lines.
  static List<JsonLine> of(OutputForm form, String text) {
    List<JsonLine> lines = new ArrayList<>();
    if (READING.read(text.getBytes(UTF_8)) instanceof JsonResult.Read read) {
      new Writing(MemberWords.of(form.key()), lines).node(read.root(), "", "", "", "");
    } else {
      text.lines().forEach(line -> lines.add(new JsonLine("", line, "")));
    }
    return lines;
  }

  /// Writes a document line by line.
  private record Writing(MemberWords members, List<JsonLine> lines) {

    void node(JsonNode node, String pointer, String indent, String name, String comma) {
      if (!node.isContainer() || node.isEmpty()) {
        add(pointer, indent + name + node + comma);
        return;
      }
      add(pointer, indent + name + (node.isObject() ? "{" : "["));
      if (node.isObject()) {
        object(node, pointer, indent + "  ");
      } else {
        list(node, pointer, indent + "  ");
      }
      lines.add(new JsonLine("", indent + (node.isObject() ? "}" : "]") + comma, ""));
    }

    private void object(JsonNode node, String pointer, String indent) {
      Iterator<Map.Entry<String, JsonNode>> members = node.properties().iterator();
      while (members.hasNext()) {
        Map.Entry<String, JsonNode> member = members.next();
        String step = member.getKey().replace("~", "~0").replace("/", "~1");
        node(
            member.getValue(),
            pointer + "/" + step,
            indent,
            "\"" + member.getKey() + "\": ",
            members.hasNext() ? "," : "");
      }
    }

    private void list(JsonNode node, String pointer, String indent) {
      for (int at = 0; at < node.size(); at++) {
        String comma = at + 1 < node.size() ? "," : "";
        node(node.get(at), pointer + "/" + at, indent, "", comma);
      }
    }

    private void add(String pointer, String text) {
      lines.add(new JsonLine(pointer, text, members.meaning(pointer)));
    }
  }
}
