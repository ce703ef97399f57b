package org.bellbuoy.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.bellbuoy.intake.Sketch;
import org.bellbuoy.intake.Trace;

/// By what things in the index are compared: what their words are like, and the places they name.
///
/// The filter leads here too: what is hidden from a viewer is compared with nothing, and how rare
/// something is among all is not asked.
final class Resemblance {

  private static final String BAND = "band";
  private static final String SKETCH = "sketch";
  private static final String TRACE = "trace";
  private static final int LOOKED_AT = 100;
  private static final int A_QUARTER = 25;

  /// Something that resembles what was asked about.
  ///
  /// @param likeness from 0 to 100
  /// @param traces the places that both name
  record Alike(SearchIndex.Shown shown, int likeness, List<String> traces) {

    private boolean worthShowing() {
      return likeness >= A_QUARTER || !traces.isEmpty();
    }
  }

  private Resemblance() {}

  static void put(Document document, String essence) {
    if (essence.isBlank()) {
      return;
    }
    Sketch sketch = Sketch.of(essence);
    document.add(new StoredField(SKETCH, new BytesRef(sketch.bytes())));
    sketch
        .fineBands()
        .forEach(band -> document.add(new StringField(BAND, band.toString(), Field.Store.NO)));
    Trace.in(essence)
        .forEach(trace -> document.add(new StringField(TRACE, trace.key(), Field.Store.YES)));
  }

  static List<Alike> of(IndexSearcher searcher, Term id, Query open, int most) throws IOException {
    Optional<Document> found = found(searcher, id, open);
    if (found.isEmpty() || found.get().getBinaryValue(SKETCH) == null) {
      return List.of();
    }
    Document asked = found.get();
    List<Alike> alike = new ArrayList<>();
    TopDocs near = searcher.search(question(asked, id, open), LOOKED_AT);
    for (ScoreDoc one : near.scoreDocs) {
      alike.add(compared(asked, searcher.storedFields().document(one.doc)));
    }
    return alike.stream()
        .filter(Alike::worthShowing)
        .sorted(
            Comparator.comparingInt(Alike::likeness)
                .thenComparingInt(each -> each.traces().size())
                .reversed())
        .limit(most)
        .toList();
  }

  private static Optional<Document> found(IndexSearcher searcher, Term id, Query open)
      throws IOException {
    BooleanQuery one =
        new BooleanQuery.Builder()
            .add(new TermQuery(id), Occur.FILTER)
            .add(open, Occur.FILTER)
            .build();
    ScoreDoc[] docs = searcher.search(one, 1).scoreDocs;
    return docs.length == 0
        ? Optional.empty()
        : Optional.of(searcher.storedFields().document(docs[0].doc));
  }

  private static BooleanQuery question(Document asked, Term id, Query open) {
    BooleanQuery.Builder near = new BooleanQuery.Builder();
    sketch(asked)
        .fineBands()
        .forEach(band -> near.add(new TermQuery(new Term(BAND, band.toString())), Occur.SHOULD));
    Arrays.stream(asked.getValues(TRACE))
        .forEach(trace -> near.add(new TermQuery(new Term(TRACE, trace)), Occur.SHOULD));
    return new BooleanQuery.Builder()
        .add(open, Occur.FILTER)
        .add(new TermQuery(id), Occur.MUST_NOT)
        .add(near.build(), Occur.MUST)
        .build();
  }

  private static Alike compared(Document asked, Document other) {
    List<String> theirs = Arrays.asList(other.getValues(TRACE));
    List<String> both =
        Arrays.stream(asked.getValues(TRACE))
            .filter(theirs::contains)
            .map(key -> key.substring(key.indexOf(' ') + 1))
            .toList();
    return new Alike(SearchIndex.shown(other), sketch(asked).likeness(sketch(other)), both);
  }

  private static Sketch sketch(Document document) {
    BytesRef kept = document.getBinaryValue(SKETCH);
    return Sketch.of(Arrays.copyOfRange(kept.bytes, kept.offset, kept.offset + kept.length));
  }
}
