package org.bellbuoy.search;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/// Ranks a text by what it says itself: how often the word stands in it, and how long it is.
///
/// BM25 as it comes also weighs how rare a word is among *all* texts, and how long all are on
/// average. Then the order of what one may read would tell of what one may not.
final class OwnWordsOnly extends BM25Similarity {

  private static final float USUAL_LENGTH = 200;

  @Override
  protected float idf(long having, long all) {
    return 1;
  }

  @Override
  protected float avgFieldLength(CollectionStatistics statistics) {
    return USUAL_LENGTH;
  }
}
