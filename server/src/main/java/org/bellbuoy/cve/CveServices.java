package org.bellbuoy.cve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bellbuoy.delivery.OutwardAnswer;
import org.bellbuoy.delivery.OutwardCall;
import org.bellbuoy.delivery.OutwardLine;
import org.bellbuoy.standards.facts.CveId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Speaks with CVE Services (API 2.x). Of an embargoed case nothing is said but that an id is
/// wanted: how many, for which year, and for which organisation.
@Component
@Lazy
class CveServices {

  private static final String PRODUCTION = "https://cveawg.mitre.org/api/";
  private static final String TEST = "https://cveawg-test.mitre.org/api/";
  private static final int MOST_PAGES = 50;

  private final OutwardLine line;
  private final StandIn standIn;
  private final JsonMapper json;

  CveServices(OutwardLine line, StandIn standIn, JsonMapper json) {
    this.line = line;
    this.standIn = standIn;
    this.json = json;
  }

  Heard reserve(CveAccount account, int year) {
    return ask(
        account,
        "POST",
        "cve-id?amount=1&cve_year=" + year + "&short_name=" + coded(account.org()),
        null);
  }

  /// The ids of a year that we hold reserved since then, as `cve_ids`, over as many pages as there
  /// are.
  Heard reserved(CveAccount account, int year, Instant since) {
    List<JsonNode> all = new ArrayList<>();
    String asked =
        "cve-id?state=RESERVED&cve_id_year=" + year + "&time_reserved.gt=" + coded("" + since);
    String page = "";
    for (int pages = 0; pages < MOST_PAGES; pages++) {
      Heard heard = ask(account, "GET", asked + page, null);
      if (!(heard instanceof Heard.Done(JsonNode body))) {
        return heard;
      }
      body.path("cve_ids").forEach(all::add);
      if (!body.path("nextPage").isIntegralNumber()) {
        return new Heard.Done(json.valueToTree(Map.of("cve_ids", all)));
      }
      page = "&page=" + body.path("nextPage").asInt();
    }
    return new Heard.Refused(CveTrouble.UNCLEAR);
  }

  /// The id and its state there.
  Heard id(CveAccount account, CveId cve) {
    return ask(account, "GET", "cve-id/" + cve, null);
  }

  Heard record(CveAccount account, CveId cve) {
    return ask(account, "GET", "cve/" + cve, null);
  }

  Heard publish(CveAccount account, CveId cve, JsonNode container) {
    return ask(account, "POST", "cve/" + cve + "/cna", container);
  }

  Heard update(CveAccount account, CveId cve, JsonNode container) {
    return ask(account, "PUT", "cve/" + cve + "/cna", container);
  }

  /// Rejects an id that has no record, by which nothing is said about it.
  Heard rejectUnused(CveAccount account, CveId cve) {
    return ask(account, "PUT", "cve-id/" + cve + "?state=REJECTED", null);
  }

  Heard rejectRecord(CveAccount account, CveId cve, JsonNode container) {
    return ask(account, "PUT", "cve/" + cve + "/reject", container);
  }

  Heard organisation(CveAccount account) {
    return ask(account, "GET", "org/" + coded(account.org()), null);
  }

  Heard quota(CveAccount account) {
    return ask(account, "GET", "org/" + coded(account.org()) + "/id_quota", null);
  }

  private Heard ask(CveAccount account, String method, String path, @Nullable JsonNode container) {
    OutwardCall call =
        new OutwardCall(
            method,
            URI.create(address(account) + path),
            account.inside(),
            Map.of(
                "CVE-API-ORG", account.org(),
                "CVE-API-USER", account.user(),
                "CVE-API-KEY", account.key()),
            container == null ? null : json.writeValueAsString(Map.of("cnaContainer", container)));
    return heard(line.ask(call));
  }

  /// Where the service is.
  String address(CveAccount account) {
    return switch (account.place()) {
      case NONE -> throw new IllegalStateException("No CVE Services are set.");
      case PRODUCTION -> PRODUCTION;
      case TEST -> TEST;
      case OWN -> account.address();
      case STAND_IN -> standIn.address(account.org(), account.user(), account.key());
    };
  }

  private Heard heard(OutwardAnswer answer) {
    return switch (answer) {
      case OutwardAnswer.Unreached _ -> new Heard.Later(CveTrouble.UNREACHED);
      case OutwardAnswer.Lost _ -> new Heard.Unknown();
      case OutwardAnswer.Answered(int status, String body) -> heard(status, body);
    };
  }

  private Heard heard(int status, String body) {
    if (status / 100 == 2) {
      JsonNode read = read(body);
      return read == null || !read.isObject() ? new Heard.Unknown() : new Heard.Done(read);
    }
    if (status / 100 == 4) {
      JsonNode read = read(body);
      return refused(status, read == null ? "" : read.path("error").asString(""));
    }
    return new Heard.Unknown();
  }

  /// The names of errors are those of the service's own list.
  private static Heard refused(int status, String error) {
    return switch (error) {
      case "EXCEEDED_ID_QUOTA" -> new Heard.Refused(CveTrouble.QUOTA_USED_UP);
      case "RESERVATION_IN_PROGRESS", "TOO_MANY_REQUESTS" -> new Heard.Later(CveTrouble.BUSY);
      default ->
          switch (status) {
            case 401 -> new Heard.Refused(CveTrouble.KEY_REFUSED);
            case 403 -> new Heard.Refused(CveTrouble.NOT_ALLOWED);
            case 404 -> new Heard.Refused(CveTrouble.NOT_THERE);
            case 408 -> new Heard.Unknown();
            case 425, 429 -> new Heard.Later(CveTrouble.BUSY);
            default -> new Heard.Refused(CveTrouble.NOT_ACCEPTED);
          };
    };
  }

  private @Nullable JsonNode read(String body) {
    try {
      return json.readTree(body);
    } catch (JacksonException garbage) {
      return null;
    }
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }
}
