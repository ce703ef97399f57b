package org.bellbuoy.announcement.places;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
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

/// Posts at Bluesky. We choose the key of the record ourselves, from the piece, so the same piece
/// is the same record however often it is put there.
@Component
@Lazy
class Bluesky implements Poster {

  private static final String POST = "app.bsky.feed.post";
  private static final String DIGITS = "234567abcdefghijklmnopqrstuvwxyz";
  private static final int LENGTH = 13;

  private final Asking asking;
  private final JsonMapper json;

  Bluesky(Asking asking, JsonMapper json) {
    this.asking = asking;
    this.json = json;
  }

  @Override
  public OutletKind kind() {
    return OutletKind.BLUESKY;
  }

  @Override
  public Posted knock(Outlet outlet) {
    return signedIn(outlet, (_, _) -> new Posted.Absent());
  }

  @Override
  public Posted look(Outlet outlet, Piece piece) {
    return signedIn(outlet, (headers, did) -> ours(outlet, piece, headers, did));
  }

  /// A record that is not there is answered with 400, so they are listed from just before it.
  private Posted ours(Outlet outlet, Piece piece, Map<String, String> headers, String did) {
    return Asking.looked(
        asking.get(outlet, list(did), headers),
        body -> {
          for (JsonNode record : body.path("records")) {
            if (record.path("uri").asString("").endsWith("/" + key(piece))) {
              return there(did, piece);
            }
          }
          return new Posted.Absent();
        });
  }

  @Override
  public Posted put(Outlet outlet, Piece piece) {
    return signedIn(
        outlet,
        (headers, did) -> {
          ObjectNode body = json.createObjectNode();
          body.put("repo", did).put("collection", POST).put("rkey", key(piece));
          body.set("record", record(piece));
          return Asking.put(
              asking.ask(outlet, "POST", "xrpc/com.atproto.repo.putRecord", headers, body),
              _ -> there(did, piece));
        });
  }

  @Override
  public Shown read(Outlet outlet, Piece piece, URI where) {
    return signedInToRead(
        outlet,
        (headers, did) ->
            Asking.shown(
                asking.get(outlet, list(did) + "&cursor=" + after(piece), headers),
                body -> among(body.path("records"), piece)));
  }

  private static Shown among(JsonNode records, Piece piece) {
    for (JsonNode record : records) {
      if (record.path("uri").asString("").endsWith("/" + key(piece))) {
        JsonNode text = record.path("value").path("text");
        return text.isString()
            ? new Shown.Seen(text.asString(""))
            : new Shown.Away(OutletTrouble.UNREADABLE);
      }
    }
    return records.isArray() ? new Shown.Gone() : new Shown.Away(OutletTrouble.UNREADABLE);
  }

  private ObjectNode record(Piece piece) {
    ObjectNode record = json.createObjectNode();
    record.put("$type", POST).put("text", piece.text()).put("createdAt", piece.since().toString());
    String page = piece.page().toString();
    int at = piece.text().indexOf(page);
    if (at >= 0) {
      ObjectNode facet = record.putArray("facets").addObject();
      int start = piece.text().substring(0, at).getBytes(UTF_8).length;
      facet
          .putObject("index")
          .put("byteStart", start)
          .put("byteEnd", start + page.getBytes(UTF_8).length);
      facet
          .putArray("features")
          .addObject()
          .put("$type", "app.bsky.richtext.facet#link")
          .put("uri", page);
    }
    return record;
  }

  private static String list(String did) {
    return "xrpc/com.atproto.repo.listRecords?repo=%s&collection=%s&limit=100".formatted(did, POST);
  }

  private Posted signedIn(Outlet outlet, BiFunction<Map<String, String>, String, Posted> then) {
    Said said = session(outlet);
    return said instanceof Said.Lost
        ? new Posted.Later(OutletTrouble.BUSY)
        : Asking.put(
            said, session -> asUs(session, then, () -> new Posted.Later(OutletTrouble.UNREADABLE)));
  }

  private Shown signedInToRead(Outlet outlet, BiFunction<Map<String, String>, String, Shown> then) {
    return Asking.shown(
        session(outlet),
        session -> asUs(session, then, () -> new Shown.Away(OutletTrouble.UNREADABLE)));
  }

  private Said session(Outlet outlet) {
    ObjectNode who =
        json.createObjectNode().put("identifier", outlet.user()).put("password", outlet.secret());
    return asking.ask(outlet, "POST", "xrpc/com.atproto.server.createSession", Map.of(), who);
  }

  private static <T> T asUs(
      JsonNode session, BiFunction<Map<String, String>, String, T> then, Supplier<T> unreadable) {
    String token = session.path("accessJwt").asString("");
    String did = session.path("did").asString("");
    return token.matches("[\\w.-]+") && did.matches("did:[a-z0-9]+:[\\w.:-]+")
        ? then.apply(Map.of("Authorization", "Bearer " + token), did)
        : unreadable.get();
  }

  private static Posted there(String did, Piece piece) {
    return new Posted.There(URI.create("https://bsky.app/profile/" + did + "/post/" + key(piece)));
  }

  /// A timestamp identifier of AT Protocol: microseconds, and ten bits of our own.
  static String key(Piece piece) {
    return written(bits(piece));
  }

  /// The first that could come after it: a list that goes backwards from there begins with it.
  private static String after(Piece piece) {
    return written(bits(piece) + 1);
  }

  private static long bits(Piece piece) {
    Instant since = piece.since();
    long micros = since.getEpochSecond() * 1_000_000 + since.getNano() / 1_000;
    return (micros << 10) | (piece.key().getLeastSignificantBits() & 0x3ff);
  }

  private static String written(long bits) {
    StringBuilder key = new StringBuilder();
    for (int digit = LENGTH - 1; digit >= 0; digit--) {
      key.append(DIGITS.charAt((int) (bits >>> (5 * digit)) & 31));
    }
    return key.toString();
  }
}
