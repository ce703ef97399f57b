package org.bellbuoy.standards.surfaces;

/// In what a surface differs from the facts.
public enum DifferenceKind {
  /// It cannot be read at all.
  UNREADABLE,
  /// Another number of the advisory, or none.
  NUMBER,
  /// An id of ours is not there.
  ID_MISSING,
  /// Something that looks like an id and is none, such as CVE-2024-09.
  ID_BROKEN,
  /// The id of another flaw.
  ID_FOREIGN,
  /// A product that the facts do not name, or one of theirs that is not there.
  PRODUCT,
  /// Another vendor.
  VENDOR,
  /// Other versions are affected.
  AFFECTED,
  /// Other versions hold the fix.
  FIXED,
  /// The end of a range stands for its beginning, or the other way round.
  BOUND,
  /// The table of versions contradicts itself or leaves something open.
  TABLE,
  /// Another date, or one that was never meant.
  DATE,
  /// Another score, vector or level.
  SCORE,
  /// An address that does not lead where it should.
  LINK,
  /// Text that stands for one not yet written.
  PLACEHOLDER,
  /// Something that was to stay inside, or not to be seen yet.
  TOO_EARLY,
  /// Said in a way that others will misread.
  DOUBTFUL;

  /// Whether it makes a document say something else about a flaw than the facts do. A draft has no
  /// date and no number yet, and its table of versions is judged by itself.
  public boolean changesWhatIsSaid() {
    return switch (this) {
      case UNREADABLE, ID_MISSING, ID_BROKEN, ID_FOREIGN, PRODUCT, VENDOR, AFFECTED, FIXED, SCORE ->
          true;
      case NUMBER, BOUND, TABLE, DATE, LINK, PLACEHOLDER, TOO_EARLY, DOUBTFUL -> false;
    };
  }
}
