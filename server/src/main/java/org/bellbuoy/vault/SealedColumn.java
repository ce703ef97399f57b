package org.bellbuoy.vault;

/// Where a room keeps one kind of sealed value, and to what each value is bound.
///
/// The parts are written by the room that owns the table, as SQL over its own columns: `subject`
/// and `field` make up the [Binding] of a row, `within` is true for the rows of the scope `:scope`.
/// So the vault can renew the keys of a scope without knowing what lies in it, and a test can swap
/// the values of any two rows.
///
/// @param table with its schema
/// @param kind the kind of the binding
/// @param also what else is set when `:sealed` takes the place of a value; empty for nothing
public record SealedColumn(
    String table,
    String column,
    String kind,
    String subject,
    String field,
    String within,
    String also) {

  /// A column whose field is one word.
  public static SealedColumn of(
      String table, String column, String kind, String subject, String field, String within) {
    return new SealedColumn(table, column, kind, subject, "'" + field + "'", within, "");
  }

  /// With its table, as the list of sealed columns writes it.
  public String name() {
    return table + "." + column;
  }
}
