package org.bellbuoy.standards.versions;

/// A version taken apart by its scheme; it compares with others of the same scheme only.
public interface ReadVersion extends Comparable<ReadVersion> {}
