package org.bellbuoy.announcement.places;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

/// Issues at GitHub. The body ends with a mark that is not shown; by it an issue is found again.
@Component
@Lazy
class GithubIssues implements Poster {

  private static final int PAGE = 20;
  private static final int MOST_PAGES = 25;

  private final Asking asking;
  private final JsonMapper json;

  GithubIssues(Asking asking, JsonMapper json) {
    this.asking = asking;
    this.json = json;
  }

  @Override
  public OutletKind kind() {
    return OutletKind.GITHUB_ISSUES;
  }

  @Override
  public Posted knock(Outlet outlet) {
    return Github.knock(asking, outlet);
  }

  /// Through the newest first: nothing from before the piece can hold it.
  @Override
  public Posted look(Outlet outlet, Piece piece) {
    Posted found = new Posted.Later(OutletTrouble.BUSY);
    for (int page = 1; page <= MOST_PAGES; page++) {
      Said said = asking.get(outlet, list(outlet, piece, page), Github.headers(outlet));
      if (said instanceof Said.NotThere) {
        return new Posted.Refused(OutletTrouble.NOT_THERE);
      }
      found = Asking.looked(said, body -> among(body, piece));
      boolean more = said instanceof Said.Done(JsonNode body) && body.size() == PAGE;
      if (!(found instanceof Posted.Absent) || !more) {
        return found;
      }
    }
    return found;
  }

  private static String list(Outlet outlet, Piece piece, int page) {
    Instant since = piece.since().truncatedTo(ChronoUnit.SECONDS);
    return Github.repository(outlet)
        + "/issues?state=all&sort=created&direction=desc&per_page="
        + PAGE
        + "&since="
        + URLEncoder.encode(since.toString(), UTF_8)
        + "&page="
        + page;
  }

  private static Posted among(JsonNode issues, Piece piece) {
    for (JsonNode issue : issues) {
      if (issue.path("body").asString("").contains(piece.mark())) {
        return Asking.there(issue.path("html_url"));
      }
    }
    return new Posted.Absent();
  }

  @Override
  public Posted put(Outlet outlet, Piece piece) {
    ObjectNode body = json.createObjectNode().put("title", piece.title());
    body.put("body", piece.text() + "\n<!-- " + piece.mark() + " -->\n");
    piece.labels().forEach(body.putArray("labels")::add);
    String path = Github.repository(outlet) + "/issues";
    return Asking.put(
        asking.ask(outlet, "POST", path, Github.headers(outlet), body),
        done -> Asking.there(done.path("html_url")));
  }

  @Override
  public Shown read(Outlet outlet, Piece piece, URI where) {
    String path = Github.repository(outlet) + "/issues/" + Asking.last(where);
    return Asking.shown(
        asking.get(outlet, path, Github.headers(outlet)),
        issue -> Asking.words(issue.path("title"), issue.path("body")));
  }
}
