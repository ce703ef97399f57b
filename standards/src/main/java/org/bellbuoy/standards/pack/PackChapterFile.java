package org.bellbuoy.standards.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bellbuoy.standards.json.JsonLimits;
import org.bellbuoy.standards.json.JsonParts;
import org.bellbuoy.standards.json.JsonReading;
import org.bellbuoy.standards.json.JsonResult;
import tools.jackson.databind.JsonNode;

/// A chapter of a pack as it lies in the file: tables of words, and beside each row that an entry
/// of the ledger speaks for, which entry and which of its columns.
///
/// @param subjects ids of the things it is about
public record PackChapterFile(String title, Set<String> subjects, List<Row> rows) {

  public static final String FOLDER = "chapters/";

  /// The chapter that lists all entries the pack brings along.
  public static final String EVENTS = FOLDER + "90-events.json";

  private static final int MIB = 1 << 20;
  private static final JsonReading READING =
      new JsonReading(new JsonLimits(PackFile.MOST_BYTES, 16, 64 * MIB));
  private static final Pattern SALT = Pattern.compile("([0-9a-f]{2}){0,64}");

  public PackChapterFile {
    subjects = Set.copyOf(subjects);
    rows = List.copyOf(rows);
  }

  /// @param entry the id of an entry; empty where none speaks of it
  /// @param columns which columns it speaks for
  /// @param salt in hex, for columns to which it commits by a hash
  public record Row(JsonNode words, String entry, List<String> columns, String salt) {

    public Row {
      columns = List.copyOf(columns);
    }

    boolean claims() {
      return !entry.isEmpty();
    }

    /// Whether the entry says what the row says.
    boolean isSaidBy(EntryFacts facts) {
      return !columns.isEmpty()
          && columns.stream()
              .allMatch(column -> facts.says(column, words.path(column).asString(""), salt));
    }
  }

  /// Empty for what is no chapter.
  static Optional<PackChapterFile> parse(byte[] bytes) {
    return READING.read(bytes) instanceof JsonResult.Read(JsonNode root) && root.isObject()
        ? Optional.of(of(root))
        : Optional.empty();
  }

  private static PackChapterFile of(JsonNode root) {
    List<Row> rows =
        JsonParts.objects(root, "tables").stream()
            .flatMap(table -> JsonParts.objects(table, "rows").stream())
            .map(PackChapterFile::row)
            .toList();
    return new PackChapterFile(
        root.path("title").asString(""), new HashSet<>(JsonParts.texts(root, "subjects")), rows);
  }

  private static Row row(JsonNode row) {
    JsonNode proof = row.path("proof");
    String salt = proof.path("salt").asString("");
    return new Row(
        row,
        proof.path("entry").asString(""),
        JsonParts.texts(proof, "columns"),
        SALT.matcher(salt).matches() ? salt : "");
  }
}
