package org.bellbuoy.announcement.places;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
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

/// Posts at Mastodon. The server forgets an idempotency key after an hour, so our own posts are
/// looked at too: one that links to the page and is younger than the piece is the piece.
@Component
@Lazy
class Mastodon implements Poster {

  private static final String ME = "api/v1/accounts/verify_credentials";

  private final Asking asking;
  private final JsonMapper json;

  Mastodon(Asking asking, JsonMapper json) {
    this.asking = asking;
    this.json = json;
  }

  @Override
  public OutletKind kind() {
    return OutletKind.MASTODON;
  }

  @Override
  public Posted knock(Outlet outlet) {
    return Asking.put(asking.get(outlet, ME, headers(outlet)), _ -> new Posted.Absent());
  }

  @Override
  public Posted look(Outlet outlet, Piece piece) {
    return Asking.put(
        asking.get(outlet, ME, headers(outlet)),
        me -> ours(outlet, piece, me.path("id").asString("")));
  }

  private Posted ours(Outlet outlet, Piece piece, String account) {
    if (!account.matches("[0-9A-Za-z_-]+")) {
      return new Posted.Later(OutletTrouble.UNREADABLE);
    }
    String path = "api/v1/accounts/" + account + "/statuses?limit=40&exclude_reblogs=true";
    return Asking.looked(
        asking.get(outlet, path, headers(outlet)),
        statuses -> {
          for (JsonNode status : statuses) {
            if (isThis(status, piece)) {
              return Asking.there(status.path("url"));
            }
          }
          return new Posted.Absent();
        });
  }

  private static boolean isThis(JsonNode status, Piece piece) {
    try {
      Instant at = Instant.parse(status.path("created_at").asString(""));
      return !at.isBefore(piece.since())
          && status.path("content").asString("").contains("\"" + piece.page() + "\"");
    } catch (DateTimeException unreadable) {
      return false;
    }
  }

  @Override
  public Posted put(Outlet outlet, Piece piece) {
    Map<String, String> headers = new HashMap<>(headers(outlet));
    headers.put("Idempotency-Key", piece.key().toString());
    return Asking.put(
        asking.ask(
            outlet,
            "POST",
            "api/v1/statuses",
            headers,
            json.createObjectNode().put("status", piece.text()).put("visibility", "public")),
        done -> Asking.there(done.path("url")));
  }

  @Override
  public Shown read(Outlet outlet, Piece piece, URI where) {
    String id = Asking.last(where);
    return Asking.shown(
        asking.get(outlet, "api/v1/statuses/" + id, headers(outlet)),
        status -> Html.seen("", status.path("content")));
  }

  private static Map<String, String> headers(Outlet outlet) {
    return Map.of("Authorization", "Bearer " + outlet.secret());
  }
}
