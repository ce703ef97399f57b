package org.bellbuoy.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/// Counts what a question finds by kind and by state. It sees only what passed the filter.
final class Counting extends SimpleCollector {

  private final Tally kinds = new Tally(SearchIndex.KIND);
  private final Tally states = new Tally(SearchIndex.STATE);

  static CollectorManager<Counting, Counts> manager() {
    return new CollectorManager<>() {
      @Override
      public Counting newCollector() {
        return new Counting();
      }

      @Override
      public Counts reduce(Collection<Counting> all) {
        Counts sum = Counts.none();
        for (Counting one : all) {
          one.kinds.into(sum.kinds());
          one.states.into(sum.states());
        }
        return sum;
      }
    };
  }

  /// How many of each.
  record Counts(Map<String, Integer> kinds, Map<String, Integer> states) {

    static Counts none() {
      return new Counts(new TreeMap<>(), new TreeMap<>());
    }
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    kinds.open(leaf);
    states.open(leaf);
  }

  @Override
  public void collect(int document) throws IOException {
    kinds.count(document);
    states.count(document);
  }

  @Override
  public void finish() throws IOException {
    kinds.fold();
    states.fold();
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  /// The counts of one field.
  private static final class Tally {

    private final String field;
    private final Map<String, Integer> total = new TreeMap<>();
    private SortedDocValues values = DocValues.emptySorted();
    private int[] seen = new int[0];

    Tally(String field) {
      this.field = field;
    }

    void open(LeafReaderContext leaf) throws IOException {
      values = DocValues.getSorted(leaf.reader(), field);
      seen = new int[values.getValueCount()];
    }

    void count(int document) throws IOException {
      if (values.advanceExact(document)) {
        seen[values.ordValue()]++;
      }
    }

    void fold() throws IOException {
      for (int at = 0; at < seen.length; at++) {
        if (seen[at] > 0) {
          total.merge(values.lookupOrd(at).utf8ToString(), seen[at], Integer::sum);
        }
      }
      seen = new int[0];
    }

    void into(Map<String, Integer> sum) {
      total.forEach((word, count) -> sum.merge(word, count, Integer::sum));
    }
  }
}
