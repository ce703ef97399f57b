package org.bellbuoy.catalog.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.bellbuoy.catalog.NameProductTeam;
import org.bellbuoy.catalog.Product;
import org.bellbuoy.catalog.ProductTeams;
import org.bellbuoy.deadlines.Team;
import org.bellbuoy.deadlines.TeamChoices;
import org.bellbuoy.deadlines.TeamCode;
import org.bellbuoy.deadlines.Teams;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Which team mends a product. While the house has no team, the page does not exist.
@Controller
class ProductTeamPages {

  private static final String HERE = "/products/{code}/team";

  private final DeskFrames frames;
  private final Found found;
  private final ProductTeams named;
  private final Teams teams;
  private final NameProductTeam name;

  ProductTeamPages(
      DeskFrames frames, Found found, ProductTeams named, Teams teams, NameProductTeam name) {
    this.frames = frames;
    this.found = found;
    this.named = named;
    this.teams = teams;
    this.name = name;
  }

  @GetMapping(HERE)
  @Needs(Permission.EDIT_CATALOG)
  Page show(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    Product product = found.product(viewer, code);
    return form(viewer, request, product, named.of(viewer, code).value(), FormErrors.none());
  }

  @PostMapping(HERE)
  @Needs(Permission.EDIT_CATALOG)
  Answer name(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    Product product = found.product(viewer, code);
    String team = typed.getOrDefault("team", "");
    return SentForm.taken(
        "main",
        () -> name.execute(viewer, code, team, SentForm.version(typed)),
        "/products/" + product.code(),
        errors -> form(viewer, request, product, team, errors));
  }

  private Page form(
      Viewer viewer, HttpServletRequest request, Product product, String team, FormErrors errors) {
    List<Team> offered = teams.offered(viewer, new TeamCode(team));
    if (offered.isEmpty()) {
      throw new Missing().refused();
    }
    return Page.of(
        "catalog/desk/productTeam",
        Map.of(
            "frame",
            frames.of(request, "Team of " + product.name()),
            "product",
            product,
            "team",
            team,
            "teams",
            TeamChoices.of(offered),
            "errors",
            errors));
  }
}
