package org.bellbuoy.announcement.places;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.Map;
import org.bellbuoy.announcement.Outlet;
import org.bellbuoy.announcement.OutletKind;
import org.bellbuoy.announcement.OutletTrouble;
import org.bellbuoy.announcement.Piece;
import org.bellbuoy.announcement.Posted;
import org.bellbuoy.announcement.Poster;
import org.bellbuoy.announcement.Shown;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Issues at GitLab (REST API v4), found again by a mark in their description.
@Component
@Lazy
class GitlabIssues implements Poster {

  private final Asking asking;
  private final JsonMapper json;

  GitlabIssues(Asking asking, JsonMapper json) {
    this.asking = asking;
    this.json = json;
  }

  @Override
  public OutletKind kind() {
    return OutletKind.GITLAB_ISSUES;
  }

  @Override
  public Posted knock(Outlet outlet) {
    return Asking.put(
        asking.get(outlet, project(outlet), headers(outlet)), _ -> new Posted.Absent());
  }

  @Override
  public Posted look(Outlet outlet, Piece piece) {
    String query = "/issues?in=description&scope=all&search=" + piece.key();
    Said said = asking.get(outlet, project(outlet) + query, headers(outlet));
    return said instanceof Said.NotThere
        ? new Posted.Refused(OutletTrouble.NOT_THERE)
        : Asking.looked(said, issues -> among(issues, piece));
  }

  private static Posted among(JsonNode issues, Piece piece) {
    for (JsonNode issue : issues) {
      if (issue.path("description").asString("").contains(piece.mark())) {
        return Asking.there(issue.path("web_url"));
      }
    }
    return new Posted.Absent();
  }

  @Override
  public Posted put(Outlet outlet, Piece piece) {
    ObjectNode body =
        json.createObjectNode()
            .put("title", piece.title())
            .put("description", piece.text() + "\n<!-- " + piece.mark() + " -->\n")
            .put("labels", String.join(",", piece.labels()));
    return Asking.put(
        asking.ask(outlet, "POST", project(outlet) + "/issues", headers(outlet), body),
        done -> Asking.there(done.path("web_url")));
  }

  @Override
  public Shown read(Outlet outlet, Piece piece, URI where) {
    return Asking.shown(
        asking.get(outlet, project(outlet) + "/issues/" + Asking.last(where), headers(outlet)),
        issue -> Asking.words(issue.path("title"), issue.path("description")));
  }

  private static String project(Outlet outlet) {
    return "api/v4/projects/" + URLEncoder.encode(outlet.space(), UTF_8);
  }

  private static Map<String, String> headers(Outlet outlet) {
    return Map.of("PRIVATE-TOKEN", outlet.secret());
  }
}
