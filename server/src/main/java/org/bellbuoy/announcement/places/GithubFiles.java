package org.bellbuoy.announcement.places;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.Base64;
import java.util.Locale;
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

/// Files in a repository at GitHub: committed to its main branch, or proposed as a pull request
/// from a branch that bears the piece's key.
@Component
@Lazy
class GithubFiles implements Poster {

  private final Asking asking;
  private final JsonMapper json;

  GithubFiles(Asking asking, JsonMapper json) {
    this.asking = asking;
    this.json = json;
  }

  @Override
  public OutletKind kind() {
    return OutletKind.GITHUB_FILES;
  }

  @Override
  public Posted knock(Outlet outlet) {
    return Github.knock(asking, outlet);
  }

  @Override
  public Posted look(Outlet outlet, Piece piece) {
    return outlet.proposed() ? pullRequest(outlet, piece) : committed(outlet, piece);
  }

  private Posted committed(Outlet outlet, Piece piece) {
    return Asking.looked(
        get(outlet, file(outlet, piece)),
        body -> holds(body, piece) ? Asking.there(body.path("html_url")) : new Posted.Absent());
  }

  private Posted pullRequest(Outlet outlet, Piece piece) {
    String owner = outlet.space().substring(0, outlet.space().indexOf('/'));
    String query = "/pulls?state=all&head=" + owner + ":" + branch(piece);
    return Asking.looked(
        get(outlet, Github.repository(outlet) + query),
        body -> body.isEmpty() ? new Posted.Absent() : Asking.there(body.path(0).path("html_url")));
  }

  @Override
  public Posted put(Outlet outlet, Piece piece) {
    return outlet.proposed()
        ? Asking.put(get(outlet, Github.repository(outlet)), body -> propose(outlet, piece, body))
        : Asking.put(
            commit(outlet, piece, ""), body -> Asking.there(body.path("content").path("html_url")));
  }

  @Override
  public Shown read(Outlet outlet, Piece piece, URI where) {
    return outlet.proposed()
        ? Asking.shown(
            get(outlet, Github.repository(outlet) + "/pulls/" + Asking.last(where)),
            request -> proposed(outlet, piece, request))
        : Asking.shown(get(outlet, file(outlet, piece)), GithubFiles::content);
  }

  /// What was merged is read where it went, and what is still open in its own branch. A request
  /// that somebody turned down shows nothing to anybody.
  private Shown proposed(Outlet outlet, Piece piece, JsonNode request) {
    boolean merged = request.path("merged").asBoolean(false);
    return switch (request.path("state").asString("")) {
      case "open" ->
          Asking.shown(
              get(outlet, file(outlet, piece) + "?ref=" + branch(piece)), GithubFiles::content);
      case "closed" ->
          merged
              ? Asking.shown(get(outlet, file(outlet, piece)), GithubFiles::content)
              : new Shown.Gone();
      default -> new Shown.Away(OutletTrouble.UNREADABLE);
    };
  }

  private static Shown content(JsonNode file) {
    JsonNode content = file.path("content");
    try {
      return content.isString()
          ? new Shown.Seen(new String(Base64.getMimeDecoder().decode(content.asString("")), UTF_8))
          : new Shown.Away(OutletTrouble.UNREADABLE);
    } catch (IllegalArgumentException noBase64) {
      return new Shown.Away(OutletTrouble.UNREADABLE);
    }
  }

  private Posted propose(Outlet outlet, Piece piece, JsonNode repository) {
    String main = repository.path("default_branch").asString("main");
    String heads = Github.repository(outlet) + "/git/ref/heads/";
    Said branched = get(outlet, heads + branch(piece));
    if (branched instanceof Said.NotThere) {
      branched = get(outlet, heads + main);
      if (branched instanceof Said.Done(JsonNode head)) {
        branched = branchOff(outlet, piece, head.path("object").path("sha").asString(""));
      }
    }
    if (!(branched instanceof Said.Done)) {
      return Asking.put(branched, _ -> new Posted.Unknown());
    }
    Said committed = commit(outlet, piece, branch(piece));
    return committed instanceof Said.Done
        ? Asking.put(request(outlet, piece, main), body -> Asking.there(body.path("html_url")))
        : Asking.put(committed, _ -> new Posted.Unknown());
  }

  private Said branchOff(Outlet outlet, Piece piece, String commit) {
    ObjectNode body =
        json.createObjectNode().put("ref", "refs/heads/" + branch(piece)).put("sha", commit);
    return ask(outlet, "POST", Github.repository(outlet) + "/git/refs", body);
  }

  private Said request(Outlet outlet, Piece piece, String main) {
    ObjectNode body =
        json.createObjectNode()
            .put("title", message(piece))
            .put("head", branch(piece))
            .put("base", main)
            .put("body", "The advisory stands at " + piece.page());
    return ask(outlet, "POST", Github.repository(outlet) + "/pulls", body);
  }

  /// @param branch empty for the main one
  private Said commit(Outlet outlet, Piece piece, String branch) {
    Said old = get(outlet, file(outlet, piece) + (branch.isEmpty() ? "" : "?ref=" + branch));
    ObjectNode body = json.createObjectNode().put("message", message(piece));
    body.put("content", Base64.getEncoder().encodeToString(piece.text().getBytes(UTF_8)));
    if (!branch.isEmpty()) {
      body.put("branch", branch);
    }
    return switch (old) {
      case Said.Done(JsonNode file) when holds(file, piece) -> old;
      case Said.Done(JsonNode file) ->
          ask(outlet, "PUT", file(outlet, piece), body.put("sha", file.path("sha").asString("")));
      case Said.NotThere _ -> ask(outlet, "PUT", file(outlet, piece), body);
      case Said.Refused _, Said.Later _, Said.Lost _ -> old;
    };
  }

  private static boolean holds(JsonNode file, Piece piece) {
    String content = file.path("content").asString("").replaceAll("\\s", "");
    return content.equals(Base64.getEncoder().encodeToString(piece.text().getBytes(UTF_8)));
  }

  private static String message(Piece piece) {
    return "Add the notes of " + piece.advisory();
  }

  private static String branch(Piece piece) {
    String number = piece.advisory().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return "bellbuoy/" + number + "-" + piece.key();
  }

  private static String file(Outlet outlet, Piece piece) {
    String folder = outlet.folder().isEmpty() ? "" : outlet.folder() + "/";
    return Github.repository(outlet) + "/contents/" + folder + piece.path();
  }

  private Said get(Outlet outlet, String path) {
    return asking.get(outlet, path, headers(outlet));
  }

  private Said ask(Outlet outlet, String method, String path, JsonNode body) {
    return asking.ask(outlet, method, path, headers(outlet), body);
  }

  private static Map<String, String> headers(Outlet outlet) {
    return Github.headers(outlet);
  }
}
