package org.bellbuoy.standards.cve;

/// What can be doubtful in a record although it could be read.
public enum CveWarningKind {
  /// A time has no zone; it was read as UTC.
  TIME_WITHOUT_ZONE,
  /// Only a day is given; it was read as its first instant in UTC.
  DAY_WITHOUT_TIME,
  /// A time could not be read and was left out.
  UNREADABLE_TIME,
  TITLE_MISSING,
  DESCRIPTION_MISSING,
  /// The kind of mistake is told in words only, without a CWE id.
  WEAKNESS_IN_WORDS,
  SCORE_MISSING,
  /// A vector could not be read.
  BROKEN_VECTOR,
  /// The recorded score is not what the vector comes to.
  SCORE_DIFFERS,
  VENDOR_MISSING,
  PRODUCT_MISSING,
  VENDOR_IS_A_PLATFORM,
  SEVERAL_PRODUCTS,
  DEFAULT_STATUS_MISSING,
  /// The record names no version; it was read as all versions.
  VERSIONS_MISSING,
  /// Two entries with the bound "unspecified" were joined to one range.
  JOINED_HALVES,
  /// An entry with the bound "unspecified" has no partner.
  HALF_WITHOUT_PARTNER,
  /// A range has no lower bound; it was read as all earlier versions.
  NO_LOWER_BOUND,
  /// An end looks as if it had been meant as a beginning.
  AMBIGUOUS_BOUND,
  UNREADABLE_BOUND,
  INVERTED_RANGE,
  EMPTY_RANGE,
  OVERLAP,
  CONTRADICTION,
  /// The range is one of commits, which have no order of their own.
  COMMITS_AS_VERSIONS,
  /// The published ranges are not those that were meant.
  NOT_AS_INTENDED,
  /// Something of another format was read in a way that one may read otherwise.
  READ_OTHERWISE,
  /// A remark of whoever collected the record.
  REMARK,
  /// Something is not of the shape the schema asks for and was passed over.
  WRONG_SHAPE
}
