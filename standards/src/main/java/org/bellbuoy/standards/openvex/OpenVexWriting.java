package org.bellbuoy.standards.openvex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.FixedVersion;
import org.bellbuoy.standards.facts.NotAffected;
import org.bellbuoy.standards.facts.PackageIds;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.Releases;
import org.bellbuoy.standards.facts.Remainder;
import org.bellbuoy.standards.facts.RemainderStatus;
import org.bellbuoy.standards.facts.Remediation;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.facts.UnderInvestigation;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.versions.VersText;
import org.bellbuoy.standards.versions.VersionRange;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes the facts of an advisory as one OpenVEX document (0.2.0), a statement for each row of a
/// status. A range becomes the releases in it where the catalogue knows them, and a package URL
/// with a `vers` qualifier where it does not.
public final class OpenVexWriting {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String CONTEXT = OpenVexShape.CONTEXT + "/v0.2.0";

  /// Marks a statement that speaks about whatever the others leave.
  static final String REST = "all versions that no other statement names";

  private static final String NO_ACTION = "No fix is there yet; follow the advisory for the next.";

  private final AdvisoryFacts facts;
  private final Releases releases;

  private OpenVexWriting(AdvisoryFacts facts, Releases releases) {
    this.facts = facts;
    this.releases = releases;
  }

  /// The document.
  ///
  /// @param address under which it will lie; its id
  public static ObjectNode write(AdvisoryFacts facts, Releases releases, String address) {
    return new OpenVexWriting(facts, releases).document(address);
  }

  private ObjectNode document(String address) {
    ObjectNode document =
        NODES
            .objectNode()
            .put("@context", CONTEXT)
            .put("@id", address)
            .put("author", facts.publisher().name())
            .put("role", "vendor")
            .put("timestamp", facts.tracking().initialRelease().toString())
            .put("last_updated", facts.tracking().currentRelease().toString())
            .put("version", facts.tracking().revisions().size());
    ArrayNode statements = document.putArray("statements");
    for (VulnerabilityFacts flaw : facts.vulnerabilities()) {
      flaw.statuses().forEach(row -> statement(statements, flaw, row));
    }
    return document;
  }

  private void statement(ArrayNode statements, VulnerabilityFacts flaw, StatusRow row) {
    List<String> ids = ids(row);
    if (ids.isEmpty()) {
      return;
    }
    ObjectNode statement = statements.addObject();
    vulnerability(statement, flaw);
    ArrayNode products = statement.putArray("products");
    ids.forEach(id -> product(products.addObject(), row.product(), id));
    say(statement, flaw, row);
  }

  private void vulnerability(ObjectNode statement, VulnerabilityFacts flaw) {
    ObjectNode named = statement.putObject("vulnerability");
    named.put("name", facts.nameOf(flaw));
    named.put("description", flaw.title());
    if (flaw.cve() != null) {
      named.putArray("aliases").add(facts.tracking().id());
    }
  }

  private static void product(ObjectNode node, Product product, String id) {
    node.put("@id", id);
    ObjectNode identifiers = node.putObject("identifiers").put("purl", id);
    if (product.cpe() != null) {
      identifiers.put(product.cpe().startsWith("cpe:2.3:") ? "cpe23" : "cpe22", product.cpe());
    }
  }

  private static void say(ObjectNode statement, VulnerabilityFacts flaw, StatusRow row) {
    switch (row) {
      case AffectedRange affected -> {
        statement.put("status", "affected");
        statement.put("status_notes", affected.versions().inWords());
        statement.put("action_statement", action(flaw, affected.product()));
      }
      case FixedVersion _ -> statement.put("status", "fixed");
      case NotAffected free -> {
        statement.put("status", "not_affected");
        if (free.justification() != null) {
          statement.put("justification", free.justification().label());
        }
        statement.put(
            "impact_statement",
            free.statement() == null ? "The vendor says so." : free.statement());
      }
      case UnderInvestigation _ -> statement.put("status", "under_investigation");
      case Remainder rest -> sayOfRest(statement, flaw, rest);
    }
  }

  private static void sayOfRest(ObjectNode statement, VulnerabilityFacts flaw, Remainder rest) {
    statement.put("status_notes", REST);
    if (rest.status() == RemainderStatus.AFFECTED) {
      statement.put("status", "affected").put("action_statement", action(flaw, rest.product()));
    } else {
      statement
          .put("status", "not_affected")
          .put("impact_statement", "Only the versions named in other statements hold the flaw.");
    }
  }

  private static String action(VulnerabilityFacts flaw, Product product) {
    String action =
        flaw.remediations().stream()
            .filter(each ->
                each.productCodes().isEmpty() || each.productCodes().contains(product.code()))
            .map(Remediation::text)
            .collect(Collectors.joining("\n\n"));
    return action.isEmpty() ? NO_ACTION : action;
  }

  private List<String> ids(StatusRow row) {
    return switch (row) {
      case AffectedRange affected -> ids(affected.product(), affected.versions());
      case NotAffected free -> ids(free.product(), free.versions());
      case UnderInvestigation open -> ids(open.product(), open.versions());
      case FixedVersion fixed -> List.of(at(fixed.product(), fixed.version()));
      case Remainder rest ->
          rest.status() == RemainderStatus.UNKNOWN
              ? List.of()
              : List.of(PackageIds.of(rest.product()));
    };
  }

  private List<String> ids(Product product, VersionRange range) {
    List<String> ids = new ArrayList<>();
    for (String release : releases.of(product)) {
      if (range.isReadable() && range.scheme().understands(release) && range.contains(release)) {
        ids.add(at(product, release));
      }
    }
    return ids.isEmpty()
        ? List.of(PackageIds.with(product, Map.of("vers", VersText.write(range))))
        : ids;
  }

  private static String at(Product product, String version) {
    return PackageIds.at(product, version);
  }
}
