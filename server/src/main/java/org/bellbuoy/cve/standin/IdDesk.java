package org.bellbuoy.cve.standin;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `/cve-id`: reserving, listing, looking at one, setting one back and forth.
final class IdDesk {

  private static final int PAGE = 500;
  private static final int MOST_NONSEQUENTIAL = 10;
  private static final int DRILLS = 1900;
  private static final Set<String> FILTERS =
      Set.of(
          "state",
          "cve_id_year",
          "time_reserved.lt",
          "time_reserved.gt",
          "time_modified.lt",
          "time_modified.gt",
          "page");

  private final Organisation organisation;
  private final Book book;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  IdDesk(Organisation organisation, Book book, Clock clock) {
    this.organisation = organisation;
    this.book = book;
    this.clock = clock;
  }

  Reply all(Ask ask) {
    return switch (ask.method()) {
      case "GET" -> listed(ask.query());
      case "POST" -> reserved(ask.query());
      default -> StandInServices.missing();
    };
  }

  private Reply reserved(Map<String, String> query) {
    int amount = number(query.getOrDefault("amount", ""));
    String batch = query.getOrDefault("batch_type", "");
    if (!query.getOrDefault("short_name", "").equals(organisation.shortName())) {
      return Reply.error(
          403,
          "ORG_CANNOT_RESERVE_FOR_OTHER",
          "The organization designated by the CVE-API-ORG header is not allowed to reserve IDs for"
              + " the organization specified by the short_name query parameter.");
    }
    if (amount < 1) {
      return badInput("amount");
    }
    if (amount > 1 && batch.isEmpty()) {
      return Reply.error(
          400,
          "NO_BATCH_TYPE",
          "The batch_type query parameter must be specified when reserving more than one CVE ID.");
    }
    if (batch.startsWith("non") && amount > MOST_NONSEQUENTIAL) {
      return Reply.error(
          403,
          "OVER_NONSEQUENTIAL_MAX_AMOUNT",
          "The amount query parameter exceeds the maximum amount allowed.");
    }
    return reserved(amount, batch, number(query.getOrDefault("cve_year", "")));
  }

  private Reply reserved(int amount, String batch, int year) {
    int now = clock.instant().atOffset(ZoneOffset.UTC).getYear();
    if (year != DRILLS && (year < 1999 || year > now + 1)) {
      return Reply.error(
          403,
          "CANNOT_RESERVE_FOR_YEAR",
          "IDR is not currently configured to reserve IDs for year " + year + ".");
    }
    if (amount > organisation.quota() - held()) {
      ObjectNode over =
          Reply.named(
              "EXCEEDED_ID_QUOTA",
              "The amount requested would exceed the organization's ID quota.");
      over.set("details", OrgDesk.quota(organisation, held()));
      return new Reply(403, over, Map.of());
    }
    ArrayNode made = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < amount; i++) {
      made.add(reserve(year, batch.startsWith("non")));
    }
    int left = organisation.quota() - held();
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.set("cve_ids", made);
    body.putObject("meta").put("remaining_quota", left);
    return Reply.ok(body).with("CVE-API-REMAINING-QUOTA", left);
  }

  private ObjectNode reserve(int year, boolean anywhere) {
    int number = organisation.first();
    do {
      number += anywhere ? 1 + random.nextInt(97) : 1;
    } while (book.id("CVE-" + year + "-" + number).isPresent());
    String cve = "CVE-" + year + "-" + number;
    String now = clock.instant().toString();
    ObjectNode id = JsonNodeFactory.instance.objectNode();
    id.put("cve_id", cve).put("cve_year", Integer.toString(year)).put("state", "RESERVED");
    id.put("owning_cna", organisation.shortName()).put("reserved", now);
    id.putObject("requested_by")
        .put("cna", organisation.shortName())
        .put("user", organisation.user());
    id.putObject("time").put("created", now).put("modified", now);
    book.putId(cve, id);
    return id;
  }

  private int held() {
    return Math.toIntExact(
        book.idsOf(organisation.shortName()).stream()
            .filter(each -> state(each).equals("RESERVED"))
            .count());
  }

  private Reply listed(Map<String, String> query) {
    for (String each : query.keySet()) {
      if (!FILTERS.contains(each)) {
        return badInput(each);
      }
    }
    List<ObjectNode> found;
    try {
      found =
          book.idsOf(organisation.shortName()).stream()
              .filter(each -> isWanted(each, query))
              .toList();
    } catch (DateTimeParseException malformed) {
      return badInput("time_reserved.gt");
    }
    return Reply.ok(page(found, Math.max(1, number(query.getOrDefault("page", "1")))));
  }

  /// The numbers of pages are only there when there is more than one.
  private static ObjectNode page(List<ObjectNode> found, int page) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    ArrayNode ids = body.putArray("cve_ids");
    found.stream().skip((page - 1L) * PAGE).limit(PAGE).forEach(ids::add);
    if (found.size() >= PAGE) {
      int pages = (found.size() + PAGE - 1) / PAGE;
      body.put("totalCount", found.size()).put("itemsPerPage", PAGE).put("pageCount", pages);
      body.put("currentPage", page);
      body.put("prevPage", page > 1 ? Integer.valueOf(page - 1) : null);
      body.put("nextPage", page < pages ? Integer.valueOf(page + 1) : null);
    }
    return body;
  }

  private static boolean isWanted(ObjectNode id, Map<String, String> query) {
    Instant reserved = Instant.parse(id.path("reserved").asString());
    Instant modified = Instant.parse(id.path("time").path("modified").asString());
    return isEqual(state(id), query.get("state"))
        && isEqual(id.path("cve_year").asString(), query.get("cve_id_year"))
        && isBetween(reserved, query.get("time_reserved.gt"), query.get("time_reserved.lt"))
        && isBetween(modified, query.get("time_modified.gt"), query.get("time_modified.lt"));
  }

  private static boolean isEqual(String is, @Nullable String wanted) {
    return wanted == null || wanted.equals(is);
  }

  private static boolean isBetween(Instant is, @Nullable String after, @Nullable String before) {
    return (after == null || is.isAfter(instant(after)))
        && (before == null || is.isBefore(instant(before)));
  }

  /// A time without a zone is in UTC.
  private static Instant instant(String text) {
    boolean zoned = text.matches(".*(Z|[+-][0-9]{2}:[0-9]{2})");
    return OffsetDateTime.parse(zoned ? text : text + "Z").toInstant();
  }

  Reply one(Ask ask, String cve) {
    ObjectNode id = book.id(cve).orElse(null);
    if (id == null) {
      return Reply.error(404, "CVE_ID_NOT_FOUND", cve + " not found");
    }
    return switch (ask.method()) {
      case "GET" -> Reply.ok(id);
      case "PUT" -> changed(id, cve, ask.query().getOrDefault("state", ""));
      default -> StandInServices.missing();
    };
  }

  private Reply changed(ObjectNode id, String cve, String state) {
    if (!state.equals("RESERVED") && !state.equals("REJECTED")) {
      return badInput("state");
    }
    if (book.record(cve).isPresent()) {
      return Reply.error(
          403,
          "CANNOT_CHANGE_CVE_ID_WITH_RECORD",
          "A record was found for "
              + cve
              + ". A CVE ID cannot be changed once a record exists for it.");
    }
    id.put("state", state);
    ((ObjectNode) id.get("time")).put("modified", clock.instant().toString());
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("message", cve + " was successfully updated.");
    body.set("updated", id);
    return Reply.ok(body);
  }

  private static Reply badInput(String parameter) {
    ObjectNode body = Reply.named("BAD_INPUT", "Parameters were invalid");
    body.putArray("details")
        .addObject()
        .put("msg", "Invalid value")
        .put("param", parameter)
        .put("location", "query");
    return new Reply(400, body, Map.of());
  }

  private static String state(ObjectNode id) {
    return id.path("state").asString("");
  }

  private static int number(String text) {
    return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : -1;
  }
}
