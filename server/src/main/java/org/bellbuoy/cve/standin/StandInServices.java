package org.bellbuoy.cve.standin;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/// Answers as CVE Services do (API 2.x), for one organisation. One request at a time.
public final class StandInServices {

  private static final List<String> HEADERS = List.of("CVE-API-ORG", "CVE-API-USER", "CVE-API-KEY");

  private final Organisation organisation;
  private final Book book;
  private final IdDesk ids;
  private final RecordDesk records;
  private final OrgDesk orgs;

  /// @param file where it keeps its state, or null to keep it in memory
  public StandInServices(Organisation organisation, @Nullable Path file, Clock clock) {
    this.organisation = organisation;
    this.book = new Book(file);
    this.ids = new IdDesk(organisation, book, clock);
    this.records = new RecordDesk(organisation, book, clock);
    this.orgs = new OrgDesk(organisation, book);
  }

  public synchronized Reply answer(Ask ask) {
    if (ask.path().equals("health-check")) {
      return Reply.ok(JsonNodeFactory.instance.objectNode());
    }
    boolean open = ask.method().equals("GET") && ask.path().startsWith("cve/");
    for (String header : open ? List.<String>of() : HEADERS) {
      if (ask.header(header.toLowerCase(Locale.ROOT)).isEmpty()) {
        return Reply.error(400, "BAD_REQUEST", header + " header field required.");
      }
    }
    if (!open && !isOurs(ask)) {
      return Reply.error(401, "UNAUTHORIZED", "Unauthorized");
    }
    Reply reply = routed(ask);
    book.keep();
    return reply;
  }

  private boolean isOurs(Ask ask) {
    return ask.header("cve-api-org").equals(organisation.shortName())
        && ask.header("cve-api-user").equals(organisation.user())
        && ask.header("cve-api-key").equals(organisation.key());
  }

  private Reply routed(Ask ask) {
    String[] parts = ask.path().split("/", -1);
    return switch (parts[0]) {
      case "cve-id" -> parts.length == 1 ? ids.all(ask) : ids.one(ask, parts[1]);
      case "cve" ->
          parts.length < 2
              ? missing()
              : records.one(ask, parts[1], parts.length > 2 ? parts[2] : "");
      case "org" -> parts.length < 2 ? missing() : orgs.one(ask, parts);
      default -> missing();
    };
  }

  static Reply missing() {
    return Reply.error(404, "NOT_FOUND", "404: resource not found");
  }
}
