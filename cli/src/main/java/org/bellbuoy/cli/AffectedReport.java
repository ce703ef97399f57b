package org.bellbuoy.cli;

import java.io.PrintWriter;
import java.util.List;
import org.bellbuoy.standards.affected.Answer;
import org.bellbuoy.standards.affected.AnswerKind;
import org.bellbuoy.standards.affected.Reply;
import org.bellbuoy.standards.facts.Product;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Says what was answered, for people or as lines of JSON.
record AffectedReport(PrintWriter out, boolean json) {

  /// @return whether something is to be done about it
  boolean of(String name, Reply reply) {
    if (json) {
      out.println(line(name, reply));
    } else {
      plain(name, reply);
    }
    return reply.kind().needsCare();
  }

  private void plain(String name, Reply reply) {
    if (reply.answers().isEmpty()) {
      out.printf("%s: No advisory speaks of it.%n", name);
    }
    for (Answer answer : reply.answers()) {
      out.printf(
          "%-19s %s  %s%n",
          answer.kind().key().replace('_', ' '), answer.flaw(), answer.sentence());
    }
    if (!reply.inside().isEmpty()) {
      List<String> inside = reply.inside().stream().map(Product::name).toList();
      out.printf("It lies inside %s.%n", String.join(", ", inside));
    }
  }

  private static ObjectNode line(String name, Reply reply) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("product", name).put("version", reply.question().version());
    line.put("answer", reply.kind().key());
    ArrayNode flaws = line.putArray("flaws");
    for (Answer answer : reply.answers()) {
      ObjectNode flaw = flaws.addObject();
      flaw.put("flaw", answer.flaw())
          .put("answer", answer.kind().key())
          .put("product", answer.product().name())
          .put("fix", answer.fix().orElse(null))
          .put("range", answer.range().orElse(null))
          .put("sentence", answer.sentence());
      answer.others().forEach(flaw.putArray("otherFixes")::add);
      answer.advisories().forEach(flaw.putArray("advisories")::add);
    }
    reply.inside().forEach(each -> line.withArray("inside").add(each.name()));
    return line;
  }

  void end(int parts, List<Reply> replies) {
    if (!json) {
      long care = replies.stream().map(Reply::kind).filter(AnswerKind::needsCare).count();
      out.printf(
          "%,d parts: advisories speak of %d of them, and of %d something is to be done.%n",
          parts, replies.size(), care);
    }
  }
}
