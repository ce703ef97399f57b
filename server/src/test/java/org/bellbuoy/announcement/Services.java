package org.bellbuoy.announcement;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bellbuoy.announcement.Elsewhere.Answered;
import org.bellbuoy.announcement.Elsewhere.Asked;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What each service keeps, and what it answers. An entry counts once for each time it was made.
public final class Services {

  private static final Answered NOT_FOUND = new Answered(404, Map.of("message", "Not Found"));
  private static final String SHORT = "https://t.co/AbC123";
  private static final Map<String, Object> NO_SUCH_POST =
      Map.of(
          "errors",
          List.of(Map.of("type", "https://api.twitter.com/2/problems/resource-not-found")));

  /// Everything that readers see there, the newest first.
  public final List<Map<String, Object>> entries = new ArrayList<>();

  private final Map<String, String> files = new HashMap<>();
  private final List<String> branches = new ArrayList<>(List.of("main"));
  private final String address;
  private final Clock clock;

  Services(String address, Clock clock) {
    this.address = address;
    this.clock = clock;
  }

  synchronized Answered answer(Asked request) {
    String path = request.path().substring(1);
    if (path.startsWith("repos/")) {
      return github(request, path.replaceFirst("repos/[^/]+/[^/]+/?", ""));
    }
    if (path.startsWith("api/v4/projects/acme%2Fissues")) {
      return gitlab(request, path.replaceFirst("api/v4/projects/acme%2Fissues/?", ""));
    }
    if (path.startsWith("rest/api/")) {
      return jira(request, path);
    }
    if (path.startsWith("wp-json/wp/v2/")) {
      return wordpress(request, path);
    }
    if (path.startsWith("ghost/api/admin/")) {
      return ghost(request, path);
    }
    if (path.startsWith("api/v1/")) {
      return mastodon(request, path);
    }
    if (path.startsWith("xrpc/")) {
      return bluesky(request, path);
    }
    return path.startsWith("2/") ? x(request, path) : NOT_FOUND;
  }

  private Answered github(Asked request, String rest) {
    boolean get = request.method().equals("GET");
    if (rest.isEmpty()) {
      return new Answered(200, Map.of("default_branch", "main"));
    }
    if (rest.equals("issues")) {
      return get ? new Answered(200, entries) : made(201, text(request, "body"), "html_url");
    }
    if (rest.startsWith("issues/") || rest.startsWith("pulls/")) {
      return numbered("html_url", rest);
    }
    if (rest.startsWith("contents/")) {
      return contents(request, rest.substring("contents/".length()));
    }
    if (rest.startsWith("git/ref/heads/")) {
      return branches.contains(rest.substring("git/ref/heads/".length()))
          ? new Answered(200, Map.of("object", Map.of("sha", "c0ffee")))
          : NOT_FOUND;
    }
    if (rest.equals("git/refs")) {
      branches.add(request.body().path("ref").asString().replace("refs/heads/", ""));
      return new Answered(201, Map.of("object", Map.of("sha", "c0ffee")));
    }
    if (!rest.equals("pulls")) {
      return NOT_FOUND;
    }
    if (get) {
      String head = request.query().get("head");
      return new Answered(
          200, entries.stream().filter(each -> ("acme:" + each.get("head")).equals(head)).toList());
    }
    String head = request.body().path("head").asString();
    return made(201, Map.of("head", head, "state", "open", "merged", false), "html_url");
  }

  private Answered contents(Asked request, String path) {
    if (request.method().equals("GET")) {
      String file = files.get(request.query().getOrDefault("ref", "main") + ":" + path);
      return file == null
          ? NOT_FOUND
          : new Answered(
              200, Map.of("content", file, "sha", "f11e", "html_url", address + "blob/" + path));
    }
    String branch = request.body().path("branch").asString("main");
    String before =
        files.put(branch + ":" + path, request.body().path("content").asString() + "\n");
    if (before != null && !request.body().has("sha")) {
      return new Answered(409, Map.of("message", "sha wasn't supplied"));
    }
    if (branch.equals("main")) {
      entries.add(Map.of("html_url", address + "blob/" + path));
    }
    return new Answered(201, Map.of("content", Map.of("html_url", address + "blob/" + path)));
  }

  private Answered gitlab(Asked request, String rest) {
    if (rest.isEmpty()) {
      return new Answered(200, Map.of());
    }
    if (!rest.equals("issues")) {
      return numbered("web_url", rest);
    }
    return request.method().equals("GET")
        ? new Answered(200, holding("description", request.query().getOrDefault("search", "")))
        : made(201, text(request, "description"), "web_url");
  }

  private Answered jira(Asked request, String path) {
    if (path.contains("/project/")) {
      return new Answered(200, Map.of());
    }
    if (path.equals("rest/api/3/search/jql")) {
      String label =
          request.query().getOrDefault("jql", "").replaceAll(".*labels = \"([^\"]*)\".*", "$1");
      return new Answered(200, Map.of("issues", holding("labels", label)));
    }
    if (path.startsWith("rest/api/2/issue/")) {
      return one(holding("key", path.replaceFirst(".*/", "")));
    }
    if (!path.equals("rest/api/2/issue")) {
      return new Answered(410, Map.of());
    }
    JsonNode fields = request.body().path("fields");
    entries.addFirst(
        Map.of(
            "key",
            "SEC-" + (entries.size() + 1),
            "labels",
            fields.path("labels").toString(),
            "fields",
            Map.of(
                "summary",
                fields.path("summary").asString(),
                "description",
                fields.path("description").asString())));
    return new Answered(201, entries.getFirst());
  }

  private Answered wordpress(Asked request, String path) {
    if (path.endsWith("users/me")) {
      return new Answered(200, Map.of("id", 1));
    }
    if (request.method().equals("GET")) {
      return new Answered(200, holding("slug", request.query().getOrDefault("slug", "")));
    }
    JsonNode post = request.body();
    return made(
        201,
        Map.of(
            "slug",
            post.path("slug").asString(),
            "title",
            Map.of("rendered", escaped(post.path("title").asString())),
            "content",
            Map.of("rendered", post.path("content").asString())),
        "link");
  }

  private Answered ghost(Asked request, String path) {
    if (path.endsWith("site/")) {
      return new Answered(200, Map.of("site", Map.of()));
    }
    if (request.method().equals("GET")) {
      String slug = path.replaceAll(".*/slug/([^/]*)/$", "$1");
      List<Map<String, Object>> found = holding("slug", slug);
      return found.isEmpty() ? NOT_FOUND : new Answered(200, Map.of("posts", found));
    }
    JsonNode post = request.body().at("/posts/0");
    Answered made =
        made(
            201,
            Map.of(
                "slug",
                post.path("slug").asString(),
                "title",
                post.path("title").asString(),
                "html",
                post.path("html").asString(),
                "status",
                post.path("status").asString()),
            "url");
    return new Answered(201, Map.of("posts", List.of(made.body())));
  }

  private Answered mastodon(Asked request, String path) {
    if (path.endsWith("verify_credentials")) {
      return new Answered(200, Map.of("id", "4711"));
    }
    if (path.startsWith("api/v1/statuses/")) {
      return numbered("url", path);
    }
    if (request.method().equals("GET")) {
      return new Answered(200, entries);
    }
    String text = request.body().path("status").asString();
    String link = text.substring(text.indexOf("http"));
    String before = escaped(text.substring(0, text.indexOf("http")));
    return made(
        200,
        Map.of(
            "created_at",
            clock.instant().toString(),
            "content",
            "<p>" + before + "<a href=\"" + link + "\"><span>https://</span>…</a></p>"),
        "url");
  }

  private Answered bluesky(Asked request, String path) {
    if (path.endsWith("createSession")) {
      return new Answered(200, Map.of("accessJwt", "a.b.c", "did", "did:plc:abc123"));
    }
    if (path.endsWith("listRecords")) {
      String cursor = request.query().getOrDefault("cursor", "~");
      return new Answered(
          200,
          Map.of(
              "records",
              entries.stream().filter(each -> last(each, "uri").compareTo(cursor) < 0).toList()));
    }
    String uri = "at://did:plc:abc123/app.bsky.feed.post/" + request.body().path("rkey").asString();
    if (holding("uri", uri).isEmpty()) {
      String text = request.body().path("record").path("text").asString();
      entries.addFirst(Map.of("uri", uri, "value", Map.of("text", text)));
    }
    return new Answered(200, Map.of("uri", uri));
  }

  private Answered x(Asked request, String path) {
    if (path.equals("2/users/me")) {
      return new Answered(200, Map.of("data", Map.of("id", "42")));
    }
    if (path.equals("2/users/42/tweets")) {
      return new Answered(200, entries.isEmpty() ? Map.of() : Map.of("data", entries));
    }
    if (request.method().equals("GET")) {
      List<Map<String, Object>> found = holding("id", path.replaceFirst(".*/", ""));
      return new Answered(200, found.isEmpty() ? NO_SUCH_POST : Map.of("data", found.getFirst()));
    }
    String text = request.body().path("text").asString();
    String link = text.substring(text.indexOf("http"));
    entries.addFirst(
        Map.of(
            "id",
            "9" + entries.size(),
            "text",
            escaped(text.replace(link, SHORT)),
            "entities",
            Map.of("urls", List.of(Map.of("url", SHORT, "expanded_url", link)))));
    return new Answered(201, Map.of("data", entries.getFirst()));
  }

  /// Somebody there edits all that readers see.
  synchronized void edit(UnaryOperator<String> other) {
    JsonMapper json = JsonMapper.shared();
    entries.replaceAll(entry ->
        json.readValue(other.apply(json.writeValueAsString(entry)), new TypeReference<>() {}));
    files.replaceAll((_, file) -> {
      String text = new String(Base64.getMimeDecoder().decode(file), UTF_8);
      return Base64.getEncoder().encodeToString(other.apply(text).getBytes(UTF_8)) + "\n";
    });
  }

  /// Somebody there deletes everything.
  synchronized void delete() {
    entries.clear();
    files.clear();
  }

  private static Map<String, Object> text(Asked request, String field) {
    return Map.of(
        "title",
        request.body().path("title").asString(),
        field,
        request.body().path(field).asString());
  }

  private Answered numbered(String addressIn, String path) {
    String number = path.replaceFirst(".*/", "");
    return one(entries.stream().filter(each -> last(each, addressIn).equals(number)).toList());
  }

  private static Answered one(List<Map<String, Object>> found) {
    return found.isEmpty() ? NOT_FOUND : new Answered(200, found.getFirst());
  }

  private static String last(Map<String, Object> entry, String addressIn) {
    return String.valueOf(entry.get(addressIn)).replaceFirst(".*/", "");
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text);
  }

  private Answered made(int status, Map<String, Object> entry, String addressIn) {
    Map<String, Object> made = new HashMap<>(entry);
    made.put(addressIn, address + "seen/" + (entries.size() + 1));
    entries.addFirst(made);
    return new Answered(status, made);
  }

  private List<Map<String, Object>> holding(String field, String words) {
    return entries.stream()
        .filter(entry -> String.valueOf(entry.get(field)).contains(words))
        .toList();
  }
}
