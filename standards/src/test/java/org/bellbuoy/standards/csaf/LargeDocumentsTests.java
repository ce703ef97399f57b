package org.bellbuoy.standards.csaf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What is said of a document grows with the document, and not with the square of it.
class LargeDocumentsTests {
  private static final int MANY = 2_000;

  @Test
  void saysOnceWhatManyFlagsSayOfOneLargeGroup() {
    Verdict verdict = CsafValidator.validate(about("flags", "2.0"), Options.all());
    assertThat(messages(verdict, "6.1.33")).isEqualTo(MANY - 1L);
  }

  @Test
  void saysOfManyRemediationsForOneLargeGroupWhatContradicts() {
    Verdict verdict = CsafValidator.validate(about("remediations", "2.1"), Options.all());
    assertThat(messages(verdict, "6.1.35")).isEqualTo(MANY);
  }

  private static long messages(Verdict verdict, String test) {
    return verdict.messages().stream().filter(message -> message.test().equals(test)).count();
  }

  /// Many statements, each about one group of as many products.
  private static ObjectNode about(String list, String version) {
    ObjectNode root = JsonMapper.shared().createObjectNode();
    root.putObject("document").put("csaf_version", version);
    ObjectNode group = root.putObject("product_tree").putArray("product_groups").addObject();
    group.put("group_id", "everything");
    ArrayNode products = group.putArray("product_ids");
    ArrayNode statements = root.putArray("vulnerabilities").addObject().putArray(list);
    for (int i = 0; i < MANY; i++) {
      products.add("product-" + i);
      ObjectNode statement = statements.addObject();
      statement.put("category", i % 2 == 0 ? "vendor_fix" : "none_available");
      statement.putArray("group_ids").add("everything");
    }
    return root;
  }
}
