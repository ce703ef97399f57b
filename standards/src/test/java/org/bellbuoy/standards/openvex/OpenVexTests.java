package org.bellbuoy.standards.openvex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bellbuoy.standards.csaf.writing.SampleAdvisories;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.Releases;
import org.bellbuoy.standards.json.JsonParts;
import org.bellbuoy.standards.shape.Flaw;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenVexTests {
  private static final String ADDRESS = "https://security.example.com/advisories/x.openvex.json";
  private static final int SAMPLES = 200;

  @Test
  void writesDocumentsOfTheRightShape() {
    for (long seed = 0; seed < SAMPLES; seed++) {
      var document = OpenVexWriting.write(SampleAdvisories.of(seed), Releases.unknown(), ADDRESS);
      if (!document.path("statements").isEmpty()) {
        assertThat(OpenVexShape.flaws(document)).as("sample %d", seed).isEmpty();
      }
      assertThat(OpenVexShape.version(document)).isEqualTo("0.2.0");
    }
  }

  @Test
  void namesTheAffectedReleasesOneByOneWhereTheCatalogueKnowsThem() {
    var facts = SampleAdvisories.of(3);
    var row = facts.vulnerabilities().getFirst().affected().getFirst();
    List<String> bounds = row.versions().bounds();
    var document = OpenVexWriting.write(facts, _ -> bounds, ADDRESS);
    assertThat(productsOf(document, row)).allMatch(id -> !id.contains("vers="));
    assertThat(productsOf(document, row))
        .hasSize((int) bounds.stream().filter(row.versions()::contains).count());
  }

  @Test
  void demandsAReasonForEveryStatus() {
    var text =
        """
        {"@context": "https://openvex.dev/ns/v0.2.0", "@id": "https://example.com/1",
         "author": "A", "timestamp": "2026-01-01T00:00:00Z", "version": 1,
         "statements": [
           {"vulnerability": {"name": "CVE-2026-1234"}, "status": "not_affected",
            "products": [{"@id": "pkg:generic/a/b"}]},
           {"vulnerability": {"name": "CVE-2026-1234"}, "status": "affected",
            "products": [{}]}]}
        """;
    assertThat(OpenVexShape.flaws(JsonMapper.shared().readTree(text)))
        .extracting(Flaw::pointer)
        .containsExactlyInAnyOrder("/statements/0", "/statements/1", "/statements/1/products/0");
  }

  private static List<String> productsOf(JsonNode document, AffectedRange row) {
    return JsonParts.objects(document, "statements").stream()
        .filter(statement -> statement.path("status").asString("").equals("affected"))
        .filter(statement ->
            statement.path("status_notes").asString("").equals(row.versions().inWords()))
        .flatMap(statement -> JsonParts.objects(statement, "products").stream())
        .map(product -> product.path("@id").asString(""))
        .filter(id -> id.contains(codeOf(row.product())))
        .toList();
  }

  private static String codeOf(Product product) {
    return product.purl() == null
        ? product.code()
        : product.name().isEmpty() ? "" : product.purl().substring(4, 8);
  }
}
