package org.bellbuoy.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// One line of JSON per file.
record JsonReport(PrintWriter out) implements Report {

  @Override
  public void add(Path file, Finding finding) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("file", file.toString());
    line.put("kind", finding.kind());
    line.put("version", finding.version());
    line.put("valid", finding.valid());
    ArrayNode messages = line.putArray("messages");
    for (Finding.Line each : finding.messages()) {
      messages
          .addObject()
          .put("test", each.test())
          .put("severity", each.severity())
          .put("path", each.path())
          .put("text", each.text());
    }
    out.println(line);
  }

  @Override
  public void end() {}
}
