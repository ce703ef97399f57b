package org.bellbuoy.announcement;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bellbuoy.announcement.Elsewhere.Answered;
import org.bellbuoy.announcement.Elsewhere.Asked;
import tools.jackson.databind.JsonNode;

/// What each service keeps, and what it answers. An entry counts once for each time it was made.
public final class Services {

  private static final Answered NOT_FOUND = new Answered(404, Map.of("message", "Not Found"));

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
      return gitlab(request, path.endsWith("/issues"));
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
      return get
          ? new Answered(200, entries)
          : made(201, Map.of("body", request.body().path("body").asString()), "html_url");
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
    return made(201, Map.of("head", request.body().path("head").asString()), "html_url");
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

  private Answered gitlab(Asked request, boolean issues) {
    if (!issues) {
      return new Answered(200, Map.of());
    }
    return request.method().equals("GET")
        ? new Answered(200, holding("description", request.query().getOrDefault("search", "")))
        : made(
            201, Map.of("description", request.body().path("description").asString()), "web_url");
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
    if (!path.equals("rest/api/2/issue")) {
      return new Answered(410, Map.of());
    }
    JsonNode labels = request.body().path("fields").path("labels");
    entries.addFirst(Map.of("key", "SEC-" + (entries.size() + 1), "labels", labels.toString()));
    return new Answered(201, entries.getFirst());
  }

  private Answered wordpress(Asked request, String path) {
    if (path.endsWith("users/me")) {
      return new Answered(200, Map.of("id", 1));
    }
    return request.method().equals("GET")
        ? new Answered(200, holding("slug", request.query().getOrDefault("slug", "")))
        : made(201, Map.of("slug", request.body().path("slug").asString()), "link");
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
    Answered made = made(201, Map.of("slug", request.body().at("/posts/0/slug").asString()), "url");
    return new Answered(201, Map.of("posts", List.of(made.body())));
  }

  private Answered mastodon(Asked request, String path) {
    if (path.endsWith("verify_credentials")) {
      return new Answered(200, Map.of("id", "4711"));
    }
    if (request.method().equals("GET")) {
      return new Answered(200, entries);
    }
    String text = request.body().path("status").asString();
    String link = text.substring(text.indexOf("http"));
    return made(
        200,
        Map.of(
            "created_at",
            clock.instant().toString(),
            "content",
            "<p><a href=\"" + link + "\">x</a></p>"),
        "url");
  }

  private Answered bluesky(Asked request, String path) {
    if (path.endsWith("createSession")) {
      return new Answered(200, Map.of("accessJwt", "a.b.c", "did", "did:plc:abc123"));
    }
    if (path.endsWith("listRecords")) {
      return new Answered(200, Map.of("records", entries));
    }
    String uri = "at://did:plc:abc123/app.bsky.feed.post/" + request.body().path("rkey").asString();
    if (holding("uri", uri).isEmpty()) {
      entries.addFirst(Map.of("uri", uri));
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
    String text = request.body().path("text").asString();
    String link = text.substring(text.indexOf("http"));
    entries.addFirst(
        Map.of(
            "id",
            "9" + entries.size(),
            "entities",
            Map.of("urls", List.of(Map.of("expanded_url", link)))));
    return new Answered(201, Map.of("data", entries.getFirst()));
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
