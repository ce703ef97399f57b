package org.bellbuoy.search;

import java.io.IOException;
import java.util.UUID;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/// Matches what bears one of many marks. It finds nothing by itself: it is asked about each thing
/// that the rest of a question found, and before that is ranked.
final class AskedForItsMark extends Query {

  /// What asking one thing costs beside comparing a word, as a planner of questions counts.
  private static final float COST = 20;

  private final Open open;

  AskedForItsMark(Open open) {
    this.open = open;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        TwoPhaseIterator asked = asked(leaf.reader());
        return new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, asked));
      }

      // the next question may come from somebody else, or from somebody who has left a circle
      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  private TwoPhaseIterator asked(LeafReader things) throws IOException {
    NumericDocValues high = DocValues.getNumeric(things, OpenFilter.HIGH);
    NumericDocValues low = DocValues.getNumeric(things, OpenFilter.LOW);
    DocIdSetIterator all = DocIdSetIterator.all(things.maxDoc());
    return new TwoPhaseIterator(all) {
      @Override
      public boolean matches() throws IOException {
        int thing = all.docID();
        return high.advanceExact(thing)
            && low.advanceExact(thing)
            && open.lets(new UUID(high.longValue(), low.longValue()));
      }

      @Override
      public float matchCost() {
        return COST;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "asked for its mark";
  }

  /// Only itself: comparing very many marks would cost more than asking.
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
