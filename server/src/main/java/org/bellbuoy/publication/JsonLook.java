package org.bellbuoy.publication;

import java.util.List;
import java.util.Objects;
import org.bellbuoy.standards.csaf.provider.Sidecars;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.Tracking;
import tools.jackson.databind.JsonNode;

/// Whether a JSON surface says what the facts say.
final class JsonLook {

  private JsonLook() {}

  /// The twin of the page.
  static boolean says(byte[] json, AdvisoryFacts facts) {
    JsonNode root = JsonNodes.parsed(json);
    return summary(root, facts)
        && root.path("sections").size() == facts.sections().size()
        && versions(root).equals(expected(facts));
  }

  /// The list of all.
  static boolean lists(byte[] json, AdvisoryFacts facts) {
    return one(JsonNodes.parsed(json).path("advisories"), facts, each -> summary(each, facts));
  }

  /// The ROLIE feed (RFC 8322; CSAF 2.0 requirement 15).
  static boolean feeds(byte[] json, AdvisoryFacts facts, String url) {
    return one(
        JsonNodes.parsed(json).path("feed").path("entry"),
        facts,
        each ->
            each.path("title").asString("").equals(facts.title())
                && each.path("updated").asString("").equals(updated(facts))
                && each.path("content").path("src").asString("").equals(url)
                && links(each).contains(url + Sidecars.SHA_512)
                && links(each).contains(url + Sidecars.SIGNATURE));
  }

  private static boolean one(
      JsonNode list, AdvisoryFacts facts, java.util.function.Predicate<JsonNode> says) {
    List<JsonNode> own =
        JsonNodes.nodes(list).stream()
            .filter(each -> each.path("id").asString("").equals(facts.tracking().id()))
            .toList();
    return own.size() == 1 && says.test(own.getFirst());
  }

  private static boolean summary(JsonNode node, AdvisoryFacts facts) {
    Tracking tracking = facts.tracking();
    return node.path("id").asString("").equals(tracking.id())
        && node.path("title").asString("").equals(facts.title())
        && node.path("state").asString("").equals(AdvisoryJson.state(tracking))
        && node.path("published").asString("").equals(tracking.initialRelease().toString())
        && node.path("updated").asString("").equals(updated(facts))
        && Objects.equals(text(node.path("score")), Ratings.number(facts))
        && texts(node.path("cves")).equals(AdvisoryPages.cves(facts));
  }

  private static String updated(AdvisoryFacts facts) {
    return facts.tracking().currentRelease().toString();
  }

  private static List<String> versions(JsonNode root) {
    return JsonNodes.nodes(root.path("versions")).stream()
        .map(row -> row.path("product").asString("") + " " + row.path("versions").asString(""))
        .toList();
  }

  private static List<String> expected(AdvisoryFacts facts) {
    return VersionRows.of(facts).stream()
        .flatMap(
            product -> product.rows().stream().map(row -> product.product() + " " + row.versions()))
        .toList();
  }

  private static List<String> links(JsonNode entry) {
    return JsonNodes.nodes(entry.path("link")).stream()
        .map(each -> each.path("href").asString(""))
        .toList();
  }

  private static List<String> texts(JsonNode list) {
    return JsonNodes.nodes(list).stream().map(each -> each.asString("")).toList();
  }

  private static @org.jspecify.annotations.Nullable String text(JsonNode node) {
    return node.isString() ? node.asString("") : null;
  }
}
