package org.bellbuoy.standards.outside;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The pages for people: every link within the house leads somewhere, nothing is fetched from
/// others, and a page weighs little.
final class PagesLook {

  /// Bytes of a page with all that belongs to it, packed.
  static final int HEAVIEST = 100 * 1024;

  /// Pages that are weighed; the others are made alike.
  private static final int WEIGHED = 12;

  private final Round round;
  private final Deque<Link> waiting = new ArrayDeque<>();
  private final Set<URI> queued = new HashSet<>();
  private final Map<URI, Integer> weights = new HashMap<>();
  private int read;
  private int weighed;

  /// @param from the page that leads there
  private record Link(URI at, URI from) {}

  PagesLook(Round round) {
    this.round = round;
  }

  /// @param known pages that are not linked from the front but named by a feed
  /// @return how many pages were read
  int look(Collection<String> known) {
    URI front = round.look().at("/");
    queue(front, front);
    known.forEach(each -> round.own(Check.FEED, front, each).ifPresent(at -> queue(at, front)));
    while (!waiting.isEmpty() && read < round.look().limits().pages() && !round.over()) {
      look(waiting.removeFirst());
    }
    if (!waiting.isEmpty() && !round.over()) {
      round.note(
          new Symptom(
              Check.BOUNDS,
              Severity.NOTE,
              round.look().at("/"),
              "%d pages were read; at least %d more were not.".formatted(read, waiting.size()),
              Trouble.ITSELF,
              "pages"));
    }
    return read;
  }

  private void queue(URI at, URI from) {
    boolean fresh = !round.asked().containsKey(at) || at.equals(round.look().at("/"));
    if (fresh && queued.add(at)) {
      waiting.add(new Link(at, from));
    }
  }

  private void look(Link link) {
    URI at = link.at();
    Optional<Answer.Got> page =
        round.page(Check.LINK, at, "What " + link.from() + " links to, " + at + ",");
    boolean html =
        page.flatMap(got -> got.header("content-type")).orElse("").startsWith("text/html");
    if (page.isPresent() && html) {
      read++;
      PageParts parts = PageParts.of(page.get().body());
      parts.links().stream()
          .sorted()
          .forEach(to -> resolved(at, to).ifPresent(found -> queue(found, at)));
      parts.parts().stream().sorted().forEach(part -> part(at, part));
      if (weighed < WEIGHED) {
        weighed++;
        weigh(at, parts);
      }
    }
  }

  private Optional<URI> resolved(URI page, String link) {
    try {
      return round.here(page.resolve(link).toString());
    } catch (IllegalArgumentException malformed) {
      round.note(
          new Symptom(
              Check.LINK,
              Severity.ERROR,
              page,
              "It links to " + Round.quoted(link) + ", which is no address.",
              Trouble.ITSELF,
              "link " + link));
      return Optional.empty();
    }
  }

  private void part(URI page, String part) {
    Optional<URI> own = resolved(page, part);
    own.ifPresent(found -> queue(found, page));
    if (own.isEmpty()) {
      round.note(
          new Symptom(
              Check.THIRD_PARTY,
              Severity.ERROR,
              page,
              "It makes browsers fetch "
                  + Round.quoted(part)
                  + " from others, who then know who reads. Serve it from here or take it out.",
              Trouble.ITSELF,
              "third " + part));
    }
  }

  private void weigh(URI page, PageParts parts) {
    int bytes = weight(page);
    for (String part : parts.parts()) {
      bytes += resolved(page, part).map(this::weight).orElse(0);
    }
    if (bytes > HEAVIEST) {
      round.note(
          new Symptom(
              Check.WEIGHT,
              Severity.WARNING,
              page,
              "It weighs %,d bytes packed with all its parts, and more than %,d is much on a slow line. Switch compression on, or make it smaller."
                  .formatted(bytes, HEAVIEST),
              Trouble.ITSELF,
              "weight"));
    }
  }

  private int weight(URI at) {
    Integer known = weights.get(at);
    if (known != null) {
      return known;
    }
    int bytes =
        round.packed(at) instanceof Answer.Got got && got.status() == 200 ? got.body().length : 0;
    weights.put(at, bytes);
    return bytes;
  }
}
