package org.bellbuoy.cve.standin;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.bellbuoy.standards.cve.CnaShape;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `/cve`: publishing, updating, rejecting and reading records.
final class RecordDesk {

  private final Organisation organisation;
  private final Book book;
  private final Clock clock;

  RecordDesk(Organisation organisation, Book book, Clock clock) {
    this.organisation = organisation;
    this.book = book;
    this.clock = clock;
  }

  Reply one(Ask ask, String cve, String part) {
    if (ask.method().equals("GET") && part.isEmpty()) {
      return book.record(cve)
          .map(Reply::ok)
          .orElse(
              Reply.error(404, "CVE_RECORD_DNE", "The cve record for the cve id does not exist."));
    }
    boolean first = ask.method().equals("POST");
    boolean known = part.equals("cna") || part.equals("reject");
    return known && (first || ask.method().equals("PUT"))
        ? written(ask, cve, part.equals("reject"), first)
        : StandInServices.missing();
  }

  private Reply written(Ask ask, String cve, boolean reject, boolean first) {
    ObjectNode id = book.id(cve).orElse(null);
    if (id == null) {
      return Reply.error(404, "CVE_DNE", "The cve id does not exist.");
    }
    if (first && book.record(cve).isPresent()) {
      return Reply.error(403, "CVE_RECORD_EXISTS", "The cve record for the cve id already exists.");
    }
    if (!first && book.record(cve).isEmpty()) {
      return Reply.error(403, "CVE_RECORD_DNE", "The cve record for the cve id does not exist.");
    }
    JsonNode container = container(ask.body());
    List<String> flaws = reject ? rejection(container) : published(container);
    return flaws.isEmpty()
        ? kept(id, cve, (ObjectNode) container, reject ? "REJECTED" : "PUBLISHED", first)
        : invalid(flaws);
  }

  /// The container and nothing else; a whole record is refused.
  private static JsonNode container(String body) {
    try {
      JsonNode read = JsonMapper.shared().readTree(body);
      return read.size() == 1 ? read.path("cnaContainer") : JsonNodeFactory.instance.nullNode();
    } catch (JacksonException garbage) {
      return JsonNodeFactory.instance.nullNode();
    }
  }

  private static List<String> published(JsonNode container) {
    return container.isObject() ? CnaShape.flaws(container) : List.of("/cnaContainer");
  }

  private static List<String> rejection(JsonNode container) {
    JsonNode reasons = container.path("rejectedReasons");
    return reasons.isArray() && !reasons.isEmpty() ? List.of() : List.of("/rejectedReasons");
  }

  private static Reply invalid(List<String> flaws) {
    ObjectNode body = Reply.named("INVALID_JSON_SCHEMA", "CVE JSON schema validation FAILED.");
    ArrayNode errors = body.putObject("details").putArray("errors");
    flaws.forEach(each -> errors.addObject().put("instancePath", each).put("message", "is wrong"));
    return new Reply(400, body, Map.of());
  }

  private Reply kept(ObjectNode id, String cve, ObjectNode container, String state, boolean first) {
    String now = clock.instant().toString();
    container
        .putObject("providerMetadata")
        .put("orgId", organisation.id())
        .put("shortName", organisation.shortName())
        .put("dateUpdated", now);
    ObjectNode record = JsonNodeFactory.instance.objectNode();
    record.put("dataType", "CVE_RECORD").put("dataVersion", "5.1");
    record
        .putObject("cveMetadata")
        .put("cveId", cve)
        .put("state", state)
        .put("assignerOrgId", organisation.id())
        .put("assignerShortName", organisation.shortName())
        .put("dateUpdated", now);
    record.putObject("containers").set("cna", container);
    book.putRecord(cve, record);
    id.put("state", state);
    ((ObjectNode) id.get("time")).put("modified", now);
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    String done = first ? "created" : "updated";
    body.put("message", cve + " record was successfully " + done + ".");
    body.set(done, record);
    return Reply.ok(body);
  }
}
