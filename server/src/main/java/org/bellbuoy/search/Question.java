package org.bellbuoy.search;

import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Turns what was typed into a question to the index. Every word must be found; each may be the
/// beginning of a longer one.
///
/// Nothing here looks at which words exist, as spelling help would: that would tell of what the
/// viewer may not read.
final class Question {

  private static final int MOST_WORDS = 12;
  private static final int SHORTEST_BEGINNING = 2;

  private Question() {}

  /// The words, among what the viewer may know. The filter leads, so what is hidden is never
  /// ranked.
  static Query of(List<String> words, String typed, Query open) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(open, Occur.FILTER);
    BooleanQuery.Builder said = new BooleanQuery.Builder();
    words.stream().limit(MOST_WORDS).forEach(word -> said.add(one(word), Occur.MUST));
    String key = typed.strip().toLowerCase(Locale.ROOT);
    all.add(
        new BooleanQuery.Builder()
            .add(said.build(), Occur.SHOULD)
            .add(weighed(new PrefixQuery(new Term(SearchIndex.KEY, key)), 20), Occur.SHOULD)
            .build(),
        Occur.MUST);
    return all.build();
  }

  /// Narrowed to one kind or one state.
  static Query narrowed(Query question, Wanted wanted) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(question, Occur.MUST);
    if (wanted.kind() != null) {
      all.add(term(SearchIndex.KIND, wanted.kind().name()), Occur.FILTER);
    }
    if (wanted.state() != null) {
      all.add(term(SearchIndex.STATE, wanted.state()), Occur.FILTER);
    }
    return all.build();
  }

  private static Query one(String word) {
    BooleanQuery.Builder any =
        new BooleanQuery.Builder()
            .add(new BoostQuery(term(SearchIndex.TITLE, word), 4), Occur.SHOULD)
            .add(term(SearchIndex.WORDS, word), Occur.SHOULD);
    if (word.length() >= SHORTEST_BEGINNING) {
      any.add(weighed(beginning(SearchIndex.TITLE, word), 1), Occur.SHOULD);
      any.add(weighed(beginning(SearchIndex.WORDS, word), 0.2f), Occur.SHOULD);
    }
    return any.build();
  }

  private static Query term(String field, String word) {
    return new TermQuery(new Term(field, word));
  }

  private static Query beginning(String field, String word) {
    return new PrefixQuery(new Term(field, word));
  }

  private static Query weighed(Query query, float weight) {
    return new BoostQuery(new ConstantScoreQuery(query), weight);
  }
}
