package org.bellbuoy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.testkit.Furniture;
import org.bellbuoy.walls.Bodied;
import org.bellbuoy.walls.Twist;
import org.bellbuoy.walls.Visit;
import org.bellbuoy.walls.Visit.Outcome;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every JSON body of both doors, sent as nobody should: the answer is a problem document that
/// names the field, and nothing is stored. What belongs to an invited party or to a runbook has
/// tests of its own, since it needs one.
class BadBodyTests {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String TYPE = "application/json";

  /// They name or prove something else; what cannot be that is answered like what is unknown.
  private static final Set<String> NAMES = Set.of("caseCode", "hash", "code", "credential");

  /// A wrong password is counted, whatever came of it.
  private static final String COUNTS = "/me/password";

  private final Furniture known = Furniture.fresh();

  @TestFactory
  Stream<DynamicTest> namesTheFieldAtFault() {
    return Stream.of("street", "desk")
        .flatMap(door -> {
          Visit visit = Visit.at(door);
          return Bodied.of(door).stream()
              .filter(body -> !body.address().pattern().matches(".*/(\\{party}|\\{step})(/.*)?"))
              .map(body -> DynamicTest.dynamicTest(body.toString(), () -> sweep(visit, body)));
        });
  }

  private void sweep(Visit visit, Bodied body) {
    List<String> wrong = new ArrayList<>();
    for (String field : body.fields().keySet()) {
      names(wrong, visit, body, field, "wrong type", body.with(field, body.wrong(field)));
      names(wrong, visit, body, field, "twice", body.twice(field));
      noFailure(wrong, visit, body, field + " missing", body.without(field));
    }
    for (String field : body.texts()) {
      for (Twist twist : Twist.values()) {
        String sent = body.with(field, twist.text());
        if (twist.mustBeRefused() && !NAMES.contains(field)) {
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

  private void refusesWhatIsNoJson(List<String> wrong, Visit visit, Bodied body) {
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

  private void names(
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

  private void noFailure(List<String> wrong, Visit visit, Bodied body, String how, String sent) {
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

  private Outcome send(Visit visit, Bodied body, String type, byte[] bytes) {
    String path = body.address().path(variable -> known.of(body.address().pattern(), variable));
    boolean open = Objects.equals(body.address().permission().orElseThrow(), Permission.ANYONE);
    Viewer viewer = open ? new Viewer.Anyone() : known.member();
    return visit.bytes(viewer, body.address(), path, type, bytes);
  }
}
