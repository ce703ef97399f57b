package org.bellbuoy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.testkit.Stage;
import org.bellbuoy.walls.Address;
import org.bellbuoy.walls.Addresses;
import org.bellbuoy.walls.Bodied;
import org.bellbuoy.walls.Twist;
import org.bellbuoy.walls.Visit;
import org.bellbuoy.walls.Visit.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every body that an API of the three doors takes, sent as nobody should: the answer is a problem
/// document that names the field, and nothing is stored.
class BadBodyTests {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String TYPE = "application/json";

  /// They name or prove something else; what cannot be that is answered like what is unknown.
  private static final Set<String> NAMES =
      Set.of(
          "caseCode",
          "hash",
          "code",
          "credential",
          "offer",
          "desk POST /api/v1/cases/memberships number");

  /// A wrong password is counted, whatever came of it.
  private static final String COUNTS = "/me/password";

  private static final Map<String, Visit> DOORS =
      Map.of(
          "street", Visit.at("street"), "desk", Visit.at("desk"), "counter", Visit.at("counter"));

  private static Stage stage;

  @BeforeAll
  static void set() {
    stage = Stage.set();
  }

  @TestFactory
  Stream<DynamicTest> namesTheFieldAtFault() {
    return bodies()
        .map(body ->
            DynamicTest.dynamicTest(body.toString(), () -> sweep(door(body.address()), body)));
  }

  /// Files that are not read as JSON by the door.
  @TestFactory
  Stream<DynamicTest> refusesAFileThatItCannotRead() {
    return declared()
        .filter(Address::takesFile)
        .map(address -> DynamicTest.dynamicTest(address.toString(), () -> sweepFile(address)));
  }

  /// A new body is either described with its members, and so swept, or missed here.
  @Test
  void everyBodyThatADoorTakesIsSwept() {
    List<Address> swept =
        Stream.concat(bodies().map(Bodied::address), declared().filter(Address::takesFile))
            .sorted()
            .toList();

    System.out.printf("bodies: %d of %d swept%n", swept.size(), declared().count());
    assertThat(swept).containsExactlyElementsOf(declared().toList());
  }

  private static Stream<Bodied> bodies() {
    return Stream.of("street", "desk", "counter").flatMap(door -> Bodied.of(door).stream());
  }

  private static Stream<Address> declared() {
    return Addresses.all().stream().filter(Address::isApi).filter(Address::takesBody);
  }

  private static Visit door(Address address) {
    return Objects.requireNonNull(DOORS.get(address.door()));
  }

  private static void sweepFile(Address address) {
    List<String> wrong = new ArrayList<>();
    Map<String, byte[]> files =
        Map.of(
            "no body", new byte[0],
            "invalid UTF-8", new byte[] {'{', '"', (byte) 0xFF, '"', '}'},
            "half", "{\"a\":".getBytes(UTF_8),
            "a long word", "x".repeat(600_000).getBytes(UTF_8),
            "control characters", "be\u0007ll,\u202Eleft".getBytes(UTF_8));
    files.forEach((how, bytes) -> {
      Outcome outcome =
          door(address)
              .bytes(viewer(address), address, path(address), address.contentType(), bytes);
      if (outcome.status() < 400 || outcome.status() >= 500 || outcome.written() > 0) {
        wrong.add(how + " -> " + outcome.status() + " after " + outcome.written() + " rows");
      } else if (problem(outcome).path("code").isMissingNode()) {
        wrong.add(how + " -> no problem document");
      }
    });
    assertThat(wrong).isEmpty();
  }

  private static void sweep(Visit visit, Bodied body) {
    List<String> wrong = new ArrayList<>();
    for (String field : body.fields().keySet()) {
      names(wrong, visit, body, field, "wrong type", body.with(field, body.wrong(field)));
      names(wrong, visit, body, field, "twice", body.twice(field));
      noFailure(wrong, visit, body, field + " missing", body.without(field));
    }
    for (String field : body.texts()) {
      for (Twist twist : Twist.values()) {
        String sent = body.with(field, twist.text());
        if (twist.mustBeRefused() && !isName(body, field)) {
          names(wrong, visit, body, field, twist.name(), sent);
        } else {
          noFailure(wrong, visit, body, field + " " + twist, sent);
        }
      }
    }
    names(wrong, visit, body, "surprise", "unknown", body.with("surprise", 1));
    refusesWhatIsNoJson(wrong, visit, body);
    assertThat(wrong).as(body.toString()).isEmpty();
  }

  private static boolean isName(Bodied body, String field) {
    return NAMES.contains(field) || NAMES.contains(body.address() + " " + field);
  }

  private static void refusesWhatIsNoJson(List<String> wrong, Visit visit, Bodied body) {
    byte[] good = body.with("surprise", 1).getBytes(UTF_8);
    byte[] broken = good.clone();
    broken[broken.length / 2] = (byte) 0xFF;
    refused(wrong, "invalid UTF-8", send(visit, body, TYPE, broken), 400);
    refused(wrong, "no body", send(visit, body, TYPE, new byte[0]), 400);
    refused(wrong, "half", send(visit, body, TYPE, "{\"a\":".getBytes(UTF_8)), 400);
    refused(wrong, "text/plain", send(visit, body, "text/plain", good), 415);
  }

  private static void refused(List<String> wrong, String how, Outcome outcome, int status) {
    if (outcome.status() != status || problem(outcome).path("code").isMissingNode()) {
      wrong.add(how + " -> " + outcome.status());
    }
  }

  private static void names(
      List<String> wrong, Visit visit, Bodied body, String field, String how, String sent) {
    Outcome outcome = send(visit, body, TYPE, sent.getBytes(UTF_8));
    boolean conflict = outcome.status() == 409;
    boolean refused = outcome.status() >= 400 && outcome.status() < 500;
    if (!refused || !(conflict || told(outcome, field))) {
      wrong.add(field + " " + how + " -> " + outcome.status() + " " + shown(outcome));
    }
    if (outcome.written() > 0 && !body.address().pattern().endsWith(COUNTS)) {
      wrong.add(field + " " + how + " stored " + outcome.written() + " rows");
    }
  }

  private static void noFailure(
      List<String> wrong, Visit visit, Bodied body, String how, String sent) {
    Outcome outcome = send(visit, body, TYPE, sent.getBytes(UTF_8));
    boolean stored = outcome.written() > 0 && !body.address().pattern().endsWith(COUNTS);
    if (outcome.status() >= 500 || stored) {
      wrong.add(how + " -> " + outcome.status() + " after " + outcome.written() + " rows");
    }
  }

  private static boolean told(Outcome outcome, String field) {
    for (JsonNode error : problem(outcome).path("errors")) {
      List<String> steps = List.of(error.path("pointer").asString("").split("/", -1));
      if (steps.contains(field) && !error.path("message").asString("").isBlank()) {
        return true;
      }
    }
    return false;
  }

  private static JsonNode problem(Outcome outcome) {
    return outcome.body().startsWith("{") ? JSON.readTree(outcome.body()) : JSON.createObjectNode();
  }

  private static String shown(Outcome outcome) {
    return outcome.body().length() > 200 ? outcome.body().substring(0, 200) : outcome.body();
  }

  private static Outcome send(Visit visit, Bodied body, String type, byte[] bytes) {
    Address address = body.address();
    return visit.bytes(viewer(address), address, path(address), type, bytes);
  }

  private static String path(Address address) {
    return address.path(variable -> stage.word(address.pattern(), variable));
  }

  private static Viewer viewer(Address address) {
    boolean open = address.permission().orElseThrow() == Permission.ANYONE;
    Viewer inside = stage.insider(address.door(), address.permission().orElseThrow());
    return open ? new Viewer.Anyone() : inside;
  }
}
