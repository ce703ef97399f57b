package org.bellbuoy.standards.statuses;

/// What can be wrong with a table of statuses.
public enum StatusProblemKind {
  /// A bound is no version by the rules of the product, such as "1.x".
  UNREADABLE_BOUND,
  /// A range ends before it begins.
  INVERTED_RANGE,
  /// A range holds no version.
  EMPTY_RANGE,
  /// Two affected ranges hold the same versions on the same platforms.
  OVERLAP,
  /// A version is said to be affected and not to be.
  CONTRADICTION,
  /// A bound is no release of the catalogue.
  UNKNOWN_BOUND,
  /// The catalogue does not know the product.
  UNKNOWN_PRODUCT,
  /// A supported stream is neither affected, fixed, not affected nor under investigation.
  STREAM_WITHOUT_STATUS,
  /// One row names two products.
  SEVERAL_PRODUCTS,
  /// The vendor is the name of a platform.
  VENDOR_IS_A_PLATFORM
}
