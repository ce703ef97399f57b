package org.bellbuoy.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/// The filter that lets through what may be known. Making one for somebody who is in very many
/// circles takes longer than the search itself, so the latest of those are kept.
///
/// Kept by the circles alone, which are asked anew for every search: who has left one of them has
/// other circles, and gets another filter.
final class OpenFilter {

  private static final int MUCH = 5_000;
  private static final int KEPT = 8;

  private final Map<Set<String>, Query> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Set<String>, Query> eldest) {
          return size() > KEPT;
        }
      };

  Query of(Set<String> open) {
    return open.size() < MUCH ? made(open) : keptOrMade(open);
  }

  private synchronized Query keptOrMade(Set<String> open) {
    Query known = kept.get(open);
    if (known == null) {
      known = made(open);
      kept.put(Set.copyOf(open), known);
    }
    return known;
  }

  private static Query made(Collection<String> open) {
    return new TermInSetQuery(SearchIndex.GUARD, open.stream().map(BytesRef::new).toList());
  }
}
