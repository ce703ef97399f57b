package org.bellbuoy.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// The index itself: in memory, gone with the process, and never committed anywhere.
@Component
class SearchIndex implements DisposableBean {

  static final String KIND = "kind";
  static final String STATE = "state";
  static final String KEY = "key";
  static final String TITLE = "title";
  static final String WORDS = "words";
  private static final String ID = "id";
  private static final String CODE = "code";
  private static final String AT = "at";

  /// A hit with what the ledger must hear of it.
  record Shown(
      UUID id, UUID guard, Kind kind, String code, String title, String state, Instant at) {}

  /// What was found.
  record Result(List<Shown> shown, int total, Counting.Counts counts) {}

  private final Words words = new Words();
  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final IndexWriter writer;
  private final SearcherManager readers;

  SearchIndex() throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(words).setSimilarity(new OwnWordsOnly());
    writer = new IndexWriter(directory, config);
    readers = new SearcherManager(writer, new Searchers());
  }

  void put(Entry entry) {
    try {
      writer.updateDocument(term(entry.id()), document(entry));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  void remove(UUID id, Kind kind) {
    try {
      writer.deleteDocuments(
          new BooleanQuery.Builder()
              .add(new TermQuery(term(id)), Occur.MUST)
              .add(new TermQuery(new Term(KIND, kind.name())), Occur.MUST)
              .build());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  void removeGuarded(UUID guard) {
    try {
      writer.deleteDocuments(new Term(OpenFilter.GUARD, guard.toString()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /// From here on searches see what was put and removed.
  void show() {
    try {
      readers.maybeRefreshBlocking();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  Result search(Wanted wanted, Open open) {
    List<String> said = words.of(wanted.words());
    if (said.isEmpty() || open.isEmpty()) {
      return new Result(List.of(), 0, Counting.Counts.none());
    }
    Query all = Question.of(said, wanted.words(), OpenFilter.of(open));
    try {
      IndexSearcher searcher = readers.acquire();
      try {
        return search(searcher, all, wanted);
      } finally {
        readers.release(searcher);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /// One pass counts and finds the best; only what is narrowed to a kind or a state needs another.
  private static Result search(IndexSearcher searcher, Query all, Wanted wanted)
      throws IOException {
    Object[] both =
        searcher.search(all, new MultiCollectorManager(Counting.manager(), best(wanted)));
    Counting.Counts counts = (Counting.Counts) both[0];
    if (wanted.kind() == null && wanted.state() == null) {
      return new Result(shown(searcher, (TopDocs) both[1]), sum(counts), counts);
    }
    TopDocs narrowed = searcher.search(Question.narrowed(all, wanted), best(wanted));
    int total = Math.toIntExact(narrowed.totalHits.value());
    return new Result(shown(searcher, narrowed), total, counts);
  }

  private static TopScoreDocCollectorManager best(Wanted wanted) {
    return new TopScoreDocCollectorManager(wanted.most(), Integer.MAX_VALUE);
  }

  private static List<Shown> shown(IndexSearcher searcher, TopDocs best) throws IOException {
    List<Shown> shown = new ArrayList<>();
    StoredFields stored = searcher.storedFields();
    for (ScoreDoc one : best.scoreDocs) {
      shown.add(shown(stored.document(one.doc)));
    }
    return shown;
  }

  private static int sum(Counting.Counts counts) {
    return counts.kinds().values().stream().mapToInt(Integer::intValue).sum();
  }

  /// What resembles a thing, the most alike first, among what may be known.
  List<Resemblance.Alike> alike(UUID id, Open open, int most) {
    try {
      IndexSearcher searcher = readers.acquire();
      try {
        return Resemblance.of(searcher, term(id), OpenFilter.of(open), most);
      } finally {
        readers.release(searcher);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Document document(Entry entry) {
    Document document = new Document();
    document.add(new StringField(ID, entry.id().toString(), Field.Store.YES));
    OpenFilter.put(document, entry.guard());
    document.add(new StringField(KIND, entry.kind().name(), Field.Store.YES));
    document.add(new SortedDocValuesField(KIND, new BytesRef(entry.kind().name())));
    document.add(new StringField(STATE, entry.state(), Field.Store.YES));
    document.add(new SortedDocValuesField(STATE, new BytesRef(entry.state())));
    document.add(new StoredField(CODE, entry.code()));
    document.add(new StoredField(AT, entry.at().toEpochMilli()));
    document.add(new TextField(TITLE, entry.title(), Field.Store.YES));
    key(document, entry.code());
    entry.keys().forEach(key -> key(document, key));
    Resemblance.put(document, entry.essence());
    entry.words().forEach(text -> document.add(new TextField(WORDS, text, Field.Store.NO)));
    return document;
  }

  private static void key(Document document, String key) {
    document.add(new StringField(KEY, key.toLowerCase(Locale.ROOT), Field.Store.NO));
  }

  static Shown shown(Document document) {
    return new Shown(
        UUID.fromString(document.get(ID)),
        UUID.fromString(document.get(OpenFilter.GUARD)),
        Kind.valueOf(document.get(KIND)),
        document.get(CODE),
        document.get(TITLE),
        document.get(STATE),
        Instant.ofEpochMilli(document.getField(AT).numericValue().longValue()));
  }

  private static Term term(UUID id) {
    return new Term(ID, id.toString());
  }

  @Override
  public void destroy() throws IOException {
    readers.close();
    writer.rollback();
    directory.close();
  }

  /// Searchers that rank by a text's own words.
  private static final class Searchers extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(
        org.apache.lucene.index.IndexReader reader, org.apache.lucene.index.IndexReader previous) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(new OwnWordsOnly());
      return searcher;
    }
  }
}
