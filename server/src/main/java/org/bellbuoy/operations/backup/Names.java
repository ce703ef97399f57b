package org.bellbuoy.operations.backup;

/// The names of what lies in a backup, in the order in which it lies there.
final class Names {

  static final String MIGRATIONS = "migrations.txt";
  static final String TABLES = "tables.txt";
  static final String SECRETS = "secrets/";
  static final String ROWS = "rows/";
  static final String COUNTS = "counts.txt";
  static final String SEQUENCES = "sequences.txt";
  static final String END = "end.txt";

  private Names() {}
}
