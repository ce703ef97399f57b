package org.bellbuoy.announcement.places;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
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
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Posts at X (API v2). It knows no idempotency key, so our own posts are looked at: one that links
/// to the page and is younger than the piece is the piece.
@Component
@Lazy
class X implements Poster {

  private static final String NOT_FOUND = "resource-not-found";

  private final Asking asking;
  private final JsonMapper json;
  private final Clock clock;

  X(Asking asking, JsonMapper json, Clock clock) {
    this.asking = asking;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public OutletKind kind() {
    return OutletKind.X;
  }

  @Override
  public Posted knock(Outlet outlet) {
    return Asking.put(get(outlet, "2/users/me"), _ -> new Posted.Absent());
  }

  @Override
  public Posted look(Outlet outlet, Piece piece) {
    return Asking.put(
        get(outlet, "2/users/me"),
        me -> ours(outlet, piece, me.path("data").path("id").asString("")));
  }

  private Posted ours(Outlet outlet, Piece piece, String account) {
    if (!account.matches("[0-9]+")) {
      return new Posted.Later(OutletTrouble.UNREADABLE);
    }
    String since = piece.since().truncatedTo(ChronoUnit.SECONDS).toString();
    String path =
        "2/users/%s/tweets?max_results=100&start_time=%s&tweet.fields=entities"
            .formatted(account, URLEncoder.encode(since, UTF_8));
    return Asking.looked(
        get(outlet, path),
        body -> {
          for (JsonNode post : body.path("data")) {
            if (links(post, piece.page())) {
              return there(post);
            }
          }
          return new Posted.Absent();
        });
  }

  private static boolean links(JsonNode post, URI page) {
    for (JsonNode link : post.path("entities").path("urls")) {
      if (page.toString().equals(link.path("expanded_url").asString(""))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Posted put(Outlet outlet, Piece piece) {
    return Asking.put(
        asking.ask(
            outlet,
            "POST",
            "2/tweets",
            headers(outlet, "POST", "2/tweets"),
            json.createObjectNode().put("text", piece.text())),
        done -> there(done.path("data")));
  }

  @Override
  public Shown read(Outlet outlet, Piece piece, URI where) {
    String path = "2/tweets/" + Asking.last(where) + "?tweet.fields=entities";
    return Asking.shown(get(outlet, path), X::seen);
  }

  /// A post that was deleted is answered with 200 and an error in place of the post.
  private static Shown seen(JsonNode body) {
    String text = body.path("data").path("text").asString("");
    if (text.isEmpty()) {
      boolean gone = body.path("errors").path(0).path("type").asString("").endsWith(NOT_FOUND);
      return gone ? new Shown.Gone() : new Shown.Away(OutletTrouble.UNREADABLE);
    }
    for (JsonNode link : body.path("data").path("entities").path("urls")) {
      String written = link.path("url").asString("");
      text = written.isEmpty() ? text : text.replace(written, link.path("expanded_url").asString());
    }
    return new Shown.Seen(HtmlUtils.htmlUnescape(text));
  }

  private static Posted there(JsonNode post) {
    String id = post.path("id").asString("");
    return id.matches("[0-9]+")
        ? new Posted.There(URI.create("https://x.com/i/status/" + id))
        : new Posted.Unknown();
  }

  private Said get(Outlet outlet, String path) {
    return asking.get(outlet, path, headers(outlet, "GET", path));
  }

  private Map<String, String> headers(Outlet outlet, String method, String path) {
    return Map.of(
        "Authorization",
        OAuth1.header(
            OAuth1.Keys.of(outlet.secret()),
            method,
            URI.create(outlet.address() + path),
            clock.instant(),
            OAuth1.nonce()));
  }
}
