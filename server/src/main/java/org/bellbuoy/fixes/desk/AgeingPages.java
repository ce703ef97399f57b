package org.bellbuoy.fixes.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.fixes.Ageing;
import org.bellbuoy.fixes.Fixes;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.Signpost;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.Link;
import org.bellbuoy.web.page.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Which fix work is open over all cases one may know of, the oldest first.
@Controller
class AgeingPages implements Signpost {

  private final DeskFrames frames;
  private final Fixes fixes;
  private final People people;
  private final Clock clock;

  AgeingPages(DeskFrames frames, Fixes fixes, People people, Clock clock) {
    this.frames = frames;
    this.fixes = fixes;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public Place place() {
    return new Place(22, "Fixes", "/fixes", Permission.READ_CASE);
  }

  @GetMapping("/fixes")
  @Needs(Permission.READ_CASE)
  Page list(
      Viewer viewer,
      HttpServletRequest request,
      Portion portion,
      @RequestParam(defaultValue = "all") String show) {
    Ageing.Shown shown = AgeingShown.read(show);
    Ageing ageing = fixes.ageing(viewer, shown, portion);
    List<AgeingLine> lines = lines(viewer, ageing);
    String here = "/fixes?show=" + word(shown);
    String older = ageing.lines().cursor().map(next -> here + "&after=" + next).orElse(null);
    String newer = portion.after() == null ? null : here;
    return Page.of(
        "fixes/desk/ageing",
        Map.of(
            "frame",
            frames.of(request, "Fix work"),
            "filters",
            filters(shown, ageing.counts()),
            "counts",
            ageing.counts(),
            "lines",
            lines,
            "paging",
            new Paging(lines.size() + " shown", newer, older)));
  }

  private List<AgeingLine> lines(Viewer viewer, Ageing ageing) {
    List<UUID> owners =
        ageing.lines().items().stream().flatMap(line -> line.work().findOwner().stream()).toList();
    Map<UUID, String> names = people.names(viewer, owners);
    return ageing.lines().items().stream()
        .flatMap(line ->
            Optional.ofNullable(ageing.cases().get(line.work().about())).stream()
                .map(file -> line(file, line, names)))
        .toList();
  }

  private AgeingLine line(CaseFile file, Ageing.Line line, Map<UUID, String> names) {
    FixLine fix =
        FixLine.of(
            "/cases/" + file.code() + "/fixes/" + line.work().code(),
            line.work(),
            FixViews.owner(line.work(), names),
            clock.instant(),
            line.estimates(),
            line.blockers(),
            line.tasks());
    return new AgeingLine(file.code(), file.title(), fix);
  }

  private static List<Link> filters(Ageing.Shown shown, Ageing.Counts counts) {
    return List.of(
        filter(Ageing.Shown.ALL, "All", shown).counting(counts.open()),
        filter(Ageing.Shown.MINE, "Mine", shown),
        filter(Ageing.Shown.LATE, "Late", shown).counting(counts.late()),
        filter(Ageing.Shown.BLOCKED, "Blocked", shown).counting(counts.blocked()));
  }

  private static Link filter(Ageing.Shown one, String label, Ageing.Shown shown) {
    String href = "/fixes?show=" + word(one);
    return one == shown ? Link.here(label, href) : Link.to(label, href);
  }

  private static String word(Ageing.Shown shown) {
    return shown.name().toLowerCase(Locale.ROOT);
  }
}
