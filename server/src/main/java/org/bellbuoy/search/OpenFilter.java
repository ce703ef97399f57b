package org.bellbuoy.search;

import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/// The filter that lets through what may be known.
///
/// For somebody in a few circles it leads: what bears their marks is looked up, and nothing else is
/// looked at. For somebody in very many that would take longer than the search itself, so each
/// thing with the words is asked for its mark instead, before it is ranked or counted.
final class OpenFilter {

  static final String GUARD = "guard";
  static final String HIGH = "guardHigh";
  static final String LOW = "guardLow";

  private static final int MANY = 500;

  private OpenFilter() {}

  /// Writes the mark where both ways find it.
  static void put(Document document, UUID guard) {
    document.add(new StringField(GUARD, guard.toString(), Field.Store.YES));
    document.add(new NumericDocValuesField(HIGH, guard.getMostSignificantBits()));
    document.add(new NumericDocValuesField(LOW, guard.getLeastSignificantBits()));
  }

  /// @param open the marks that open for the viewer, as they are at this moment
  static Query of(Open open) {
    return open.size() < MANY ? leading(open) : new AskedForItsMark(open);
  }

  private static Query leading(Open open) {
    return new TermInSetQuery(
        GUARD, open.marks().map(mark -> new BytesRef(mark.toString())).toList());
  }
}
