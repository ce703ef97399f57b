package org.bellbuoy.announcement.places;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
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
import tools.jackson.databind.node.ObjectNode;

/// Posts at Ghost (Admin API), each request with a token of a few minutes that its key signs.
@Component
@Lazy
class Ghost implements Poster {

  private static final String ADMIN = "ghost/api/admin/";
  private static final String DRAFT = "draft";
  private static final Duration LIFE = Duration.ofMinutes(5);

  private final Asking asking;
  private final JsonMapper json;
  private final Clock clock;

  Ghost(Asking asking, JsonMapper json, Clock clock) {
    this.asking = asking;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public OutletKind kind() {
    return OutletKind.GHOST;
  }

  @Override
  public Posted knock(Outlet outlet) {
    return Asking.put(
        asking.get(outlet, ADMIN + "site/", headers(outlet)), _ -> new Posted.Absent());
  }

  @Override
  public Posted look(Outlet outlet, Piece piece) {
    return Asking.looked(
        asking.get(outlet, ADMIN + "posts/slug/" + Post.slug(piece) + "/", headers(outlet)),
        Ghost::there);
  }

  @Override
  public Posted put(Outlet outlet, Piece piece) {
    ObjectNode body = json.createObjectNode();
    body.putArray("posts")
        .addObject()
        .put("title", piece.title())
        .put("slug", Post.slug(piece))
        .put("html", Post.html(piece))
        .put("status", "published");
    return Asking.put(
        asking.ask(outlet, "POST", ADMIN + "posts/?source=html", headers(outlet), body),
        Ghost::there);
  }

  @Override
  public Shown read(Outlet outlet, Piece piece, URI where) {
    return Asking.shown(
        asking.get(
            outlet, ADMIN + "posts/slug/" + Post.slug(piece) + "/?formats=html", headers(outlet)),
        body -> seen(body.path("posts").path(0)));
  }

  /// A post that was made a draft again is seen by nobody.
  private static Shown seen(JsonNode post) {
    return DRAFT.equals(post.path("status").asString(""))
        ? new Shown.Gone()
        : Html.seen(post.path("title").asString(""), post.path("html"));
  }

  private static Posted there(JsonNode body) {
    return Asking.there(body.path("posts").path(0).path("url"));
  }

  private Map<String, String> headers(Outlet outlet) {
    return Map.of("Authorization", "Ghost " + token(outlet.secret()), "Accept-Version", "v5.0");
  }

  private String token(String key) {
    int colon = key.indexOf(':');
    Instant now = clock.instant();
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.HS256)
                .type(JOSEObjectType.JWT)
                .keyID(key.substring(0, colon))
                .build(),
            new JWTClaimsSet.Builder()
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .audience("/admin/")
                .build());
    try {
      token.sign(new MACSigner(HexFormat.of().parseHex(key.substring(colon + 1))));
    } catch (JOSEException weak) {
      throw new IllegalStateException("The key of Ghost cannot sign.", weak);
    }
    return token.serialize();
  }
}
