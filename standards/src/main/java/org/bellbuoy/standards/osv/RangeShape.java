package org.bellbuoy.standards.osv;

import static org.bellbuoy.standards.shape.Shapes.anyText;
import static org.bellbuoy.standards.shape.Shapes.listOf;
import static org.bellbuoy.standards.shape.Shapes.object;
import static org.bellbuoy.standards.shape.Shapes.oneOf;

import java.util.List;
import java.util.regex.Pattern;
import org.bellbuoy.standards.shape.Findings;
import org.bellbuoy.standards.shape.Shape;
import org.bellbuoy.standards.shape.Spot;

/// One range: events that say where versions become affected and where they cease to be.
final class RangeShape implements Shape {
  private static final List<String> KINDS =
      List.of("introduced", "fixed", "last_affected", "limit");
  private static final Pattern COMMIT = Pattern.compile("0|[a-f0-9]{40}|[a-f0-9]{64}");
  private static final Shape OUTLINE =
      object()
          .need("type", oneOf("GIT", "SEMVER", "ECOSYSTEM"))
          .may("repo", anyText())
          .need("events", listOf(RangeShape::event))
          .may("database_specific", object());

  @Override
  public void check(Spot spot, Findings findings) {
    OUTLINE.check(spot, findings);
    List<Spot> events = spot.items("events");
    if (!events.isEmpty() && !anyHas(events, "introduced")) {
      findings.wrong(
          spot.at("events"),
          "A range needs an event \"introduced\": add one, with \"0\" for ever.");
    }
    if (anyHas(events, "last_affected") && anyHas(events, "fixed")) {
      findings.wrong(
          spot.at("events"),
          "A range ends with \"fixed\" or with \"last_affected\", not with both.");
    }
    if (spot.text("type").equals("GIT")) {
      checkGit(spot, events, findings);
    }
  }

  private static void event(Spot spot, Findings findings) {
    List<String> named = KINDS.stream().filter(spot::has).toList();
    if (named.size() != 1) {
      findings.wrong(
          spot, "An event holds exactly one of introduced, fixed, last_affected and limit.");
      return;
    }
    anyText().check(spot.at(named.getFirst()), findings);
  }

  private static void checkGit(Spot range, List<Spot> events, Findings findings) {
    if (!range.has("repo")) {
      findings.wrong(range, "A range of commits needs \"repo\", the address of the repository.");
    }
    for (Spot event : events) {
      for (String kind : KINDS) {
        if (event.has(kind) && !COMMIT.matcher(event.text(kind)).matches()) {
          findings.wrong(event.at(kind), "This must be the whole hash of a commit, or 0.");
        }
      }
    }
  }

  private static boolean anyHas(List<Spot> events, String kind) {
    return events.stream().anyMatch(event -> event.has(kind));
  }
}
