package org.bellbuoy.announcement.places;

import java.net.URI;
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

/// Posts at WordPress, by an application password. The address of a post is made from the path of
/// the piece, and by it the post is found again.
@Component
@Lazy
class WordPress implements Poster {

  private static final String POSTS = "wp-json/wp/v2/posts";

  private final Asking asking;
  private final JsonMapper json;

  WordPress(Asking asking, JsonMapper json) {
    this.asking = asking;
    this.json = json;
  }

  @Override
  public OutletKind kind() {
    return OutletKind.WORDPRESS;
  }

  @Override
  public Posted knock(Outlet outlet) {
    return Asking.put(
        asking.get(outlet, "wp-json/wp/v2/users/me", headers(outlet)), _ -> new Posted.Absent());
  }

  @Override
  public Posted look(Outlet outlet, Piece piece) {
    Said said = asking.get(outlet, POSTS + "?slug=" + Post.slug(piece), headers(outlet));
    return said instanceof Said.NotThere
        ? new Posted.Refused(OutletTrouble.NOT_THERE)
        : Asking.looked(
            said,
            posts ->
                posts.isEmpty() ? new Posted.Absent() : Asking.there(posts.path(0).path("link")));
  }

  @Override
  public Posted put(Outlet outlet, Piece piece) {
    ObjectNode body =
        json.createObjectNode()
            .put("title", piece.title())
            .put("slug", Post.slug(piece))
            .put("content", Post.html(piece))
            .put("status", "publish");
    return Asking.put(
        asking.ask(outlet, "POST", POSTS, headers(outlet), body),
        done -> Asking.there(done.path("link")));
  }

  @Override
  public Shown read(Outlet outlet, Piece piece, URI where) {
    return Asking.shown(
        asking.get(outlet, POSTS + "?slug=" + Post.slug(piece), headers(outlet)),
        posts -> posts.isArray() && posts.isEmpty() ? new Shown.Gone() : seen(posts.path(0)));
  }

  private static Shown seen(JsonNode post) {
    return Html.seen(
        post.path("title").path("rendered").asString(""), post.path("content").path("rendered"));
  }

  private static Map<String, String> headers(Outlet outlet) {
    return Basic.headers(outlet);
  }
}
