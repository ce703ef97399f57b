package org.bellbuoy.search.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bellbuoy.search.Found;
import org.bellbuoy.search.Hit;
import org.bellbuoy.search.IndexProgress;
import org.bellbuoy.search.Kind;
import org.bellbuoy.search.Wanted;
import org.bellbuoy.web.page.Link;
import org.jspecify.annotations.Nullable;

/// A search and what it came to, as the page shows it.
public record SearchView(
    String words,
    boolean asked,
    int total,
    List<Hit> hits,
    List<Link> kinds,
    List<Link> states,
    IndexProgress progress) {

  public SearchView {
    hits = List.copyOf(hits);
    kinds = List.copyOf(kinds);
    states = List.copyOf(states);
  }

  static SearchView nothing(String words) {
    return new SearchView(
        words, false, 0, List.of(), List.of(), List.of(), new IndexProgress(0, 0, true));
  }

  static SearchView of(Wanted wanted, Found found) {
    return new SearchView(
        wanted.words(),
        !wanted.words().isBlank(),
        found.total(),
        found.hits(),
        kinds(wanted, found),
        states(wanted, found),
        found.progress());
  }

  private static List<Link> kinds(Wanted wanted, Found found) {
    List<Link> links = new ArrayList<>();
    links.add(link("All", sum(found.kinds()), wanted, null, wanted.state(), wanted.kind() == null));
    found
        .kinds()
        .forEach((name, count) -> {
          Kind kind = Kind.valueOf(name);
          boolean here = kind == wanted.kind();
          links.add(link(kind.plural(), count, wanted, kind, wanted.state(), here));
        });
    return links;
  }

  private static List<Link> states(Wanted wanted, Found found) {
    List<Link> links = new ArrayList<>();
    links.add(
        link("Any", sum(found.states()), wanted, wanted.kind(), null, wanted.state() == null));
    found
        .states()
        .forEach((state, count) ->
            links.add(
                link(state, count, wanted, wanted.kind(), state, state.equals(wanted.state()))));
    return links;
  }

  private static Link link(
      String label,
      int count,
      Wanted wanted,
      @Nullable Kind kind,
      @Nullable String state,
      boolean here) {
    String href =
        "/search?q="
            + encoded(wanted.words())
            + (kind == null ? "" : "&kind=" + kind.name().toLowerCase(Locale.ROOT))
            + (state == null ? "" : "&state=" + encoded(state));
    return new Link(label, href, here, count);
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
