package org.bellbuoy.announcement.places;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.Map;
import org.bellbuoy.announcement.Outlet;
import org.bellbuoy.announcement.OutletKind;
import org.bellbuoy.announcement.Piece;
import org.bellbuoy.announcement.Posted;
import org.bellbuoy.announcement.Poster;
import org.bellbuoy.announcement.Shown;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Issues at Jira, found again by a label that bears the key. Version 2 of the API, which takes the
/// text as Jira's own markup, here and in the cloud; only the search has moved there.
@Component
@Lazy
class JiraIssues implements Poster {

  private static final String TYPE = "Bug";

  private final Asking asking;
  private final JsonMapper json;

  JiraIssues(Asking asking, JsonMapper json) {
    this.asking = asking;
    this.json = json;
  }

  @Override
  public OutletKind kind() {
    return OutletKind.JIRA_ISSUES;
  }

  @Override
  public Posted knock(Outlet outlet) {
    return Asking.put(
        asking.get(outlet, "rest/api/2/project/" + outlet.space(), headers(outlet)),
        _ -> new Posted.Absent());
  }

  @Override
  public Posted look(Outlet outlet, Piece piece) {
    String jql =
        "jql="
            + URLEncoder.encode(
                "project = \"" + outlet.space() + "\" AND labels = \"" + label(piece) + "\"", UTF_8)
            + "&maxResults=1&fields=key";
    Said said = asking.get(outlet, "rest/api/2/search?" + jql, headers(outlet));
    if (said instanceof Said.NotThere) {
      said = asking.get(outlet, "rest/api/3/search/jql?" + jql, headers(outlet));
    }
    return Asking.looked(
        said,
        body ->
            body.path("issues").isEmpty()
                ? new Posted.Absent()
                : there(outlet, body.path("issues").path(0)));
  }

  @Override
  public Posted put(Outlet outlet, Piece piece) {
    ObjectNode body = json.createObjectNode();
    ObjectNode fields = body.putObject("fields");
    fields.putObject("project").put("key", outlet.space());
    fields.putObject("issuetype").put("name", TYPE);
    fields.put("summary", piece.title());
    fields.put("description", JiraMarkup.of(piece.text()));
    ArrayNode labels = fields.putArray("labels");
    piece.labels().forEach(labels::add);
    labels.add(label(piece));
    return Asking.put(
        asking.ask(outlet, "POST", "rest/api/2/issue", headers(outlet), body),
        done -> there(outlet, done));
  }

  @Override
  public Shown read(Outlet outlet, Piece piece, URI where) {
    String path = "rest/api/2/issue/" + Asking.last(where) + "?fields=summary,description";
    return Asking.shown(
        asking.get(outlet, path, headers(outlet)),
        issue ->
            Asking.words(
                issue.path("fields").path("summary"), issue.path("fields").path("description")));
  }

  private static Posted there(Outlet outlet, JsonNode issue) {
    String key = issue.path("key").asString("");
    return key.matches("[A-Za-z][A-Za-z0-9_]*-[0-9]+")
        ? new Posted.There(URI.create(outlet.address() + "browse/" + key))
        : new Posted.Unknown();
  }

  private static String label(Piece piece) {
    return "bellbuoy-" + piece.key();
  }

  private static Map<String, String> headers(Outlet outlet) {
    return Basic.headers(outlet);
  }
}
