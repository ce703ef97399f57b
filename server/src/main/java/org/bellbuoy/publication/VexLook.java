package org.bellbuoy.publication;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellbuoy.standards.cyclonedx.CycloneDxShape;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.FixedVersion;
import org.bellbuoy.standards.facts.NotAffected;
import org.bellbuoy.standards.facts.Remainder;
import org.bellbuoy.standards.facts.RemainderStatus;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.facts.UnderInvestigation;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.openvex.OpenVexShape;
import org.bellbuoy.standards.surfaces.DocumentForm;
import tools.jackson.databind.JsonNode;

/// Whether the documents that say whom a vulnerability hits say what the facts say.
final class VexLook {

  private VexLook() {}

  static boolean openVex(byte[] json, AdvisoryFacts facts) {
    JsonNode root = JsonNodes.parsed(json);
    return OpenVexShape.recognises(root)
        && OpenVexShape.flaws(root).isEmpty()
        && updated(root, "last_updated", facts)
        && statements(root).equals(expected(facts));
  }

  static boolean cycloneDx(byte[] json, AdvisoryFacts facts) {
    JsonNode root = JsonNodes.parsed(json);
    return CycloneDxShape.recognises(root)
        && CycloneDxShape.flaws(root).isEmpty()
        && updated(root.path("metadata"), "timestamp", facts)
        && root.path("version").asInt(0) == facts.tracking().revisions().size()
        && spared(root).equals(fixed(facts))
        && DocumentLook.says(json, facts, DocumentForm.CYCLONEDX);
  }

  private static boolean updated(JsonNode node, String field, AdvisoryFacts facts) {
    return JsonNodes.text(node, field).equals(facts.tracking().currentRelease().toString());
  }

  /// Of each vulnerability, how often which status is said.
  private static List<String> statements(JsonNode root) {
    return JsonNodes.nodes(root.path("statements")).stream()
        .map(each ->
            JsonNodes.text(each.path("vulnerability"), "name")
                + " "
                + JsonNodes.text(each, "status")
                + fixedIn(each))
        .sorted()
        .toList();
  }

  private static String fixedIn(JsonNode statement) {
    if (!JsonNodes.text(statement, "status").equals("fixed")) {
      return "";
    }
    return JsonNodes.nodes(statement.path("products")).stream()
        .map(each -> version(JsonNodes.text(each, "@id")))
        .collect(Collectors.joining(" ", " ", ""));
  }

  private static String version(String purl) {
    String named = purl.substring(purl.lastIndexOf('@') + 1);
    int end = named.indexOf('?');
    return java.net.URLDecoder.decode(
        end < 0 ? named : named.substring(0, end), java.nio.charset.StandardCharsets.UTF_8);
  }

  private static List<String> expected(AdvisoryFacts facts) {
    return facts.vulnerabilities().stream()
        .flatMap(flaw ->
            flaw.statuses().stream().flatMap(row -> word(row).map(w -> name(facts, flaw) + w)))
        .sorted()
        .toList();
  }

  private static Stream<String> word(StatusRow row) {
    return switch (row) {
      case AffectedRange _ -> Stream.of(" affected");
      case FixedVersion fixed -> Stream.of(" fixed " + fixed.version());
      case NotAffected _ -> Stream.of(" not_affected");
      case UnderInvestigation _ -> Stream.of(" under_investigation");
      case Remainder rest when rest.status() == RemainderStatus.UNKNOWN -> Stream.of();
      case Remainder rest ->
          Stream.of(rest.status() == RemainderStatus.AFFECTED ? " affected" : " not_affected");
    };
  }

  private static String name(AdvisoryFacts facts, VulnerabilityFacts flaw) {
    return facts.nameOf(flaw);
  }

  /// Vulnerability, product and version of everything that is named as fixed.
  private static Set<String> spared(JsonNode root) {
    Set<String> all = new TreeSet<>();
    for (JsonNode flaw : JsonNodes.nodes(root.path("vulnerabilities"))) {
      for (JsonNode hit : JsonNodes.nodes(flaw.path("affects"))) {
        JsonNodes.nodes(hit.path("versions")).stream()
            .filter(each -> each.has("version"))
            .map(each -> JsonNodes.text(each, "version"))
            .forEach(each ->
                all.add(
                    JsonNodes.text(flaw, "id") + " " + JsonNodes.text(hit, "ref") + " " + each));
      }
    }
    return all;
  }

  private static Set<String> fixed(AdvisoryFacts facts) {
    Set<String> all = new TreeSet<>();
    for (VulnerabilityFacts flaw : facts.vulnerabilities()) {
      flaw.fixed()
          .forEach(
              row -> all.add(name(facts, flaw) + " " + row.product().code() + " " + row.version()));
    }
    return all;
  }
}
