package org.bellbuoy.standards.cve;

import org.bellbuoy.standards.versions.LowerBound;
import org.bellbuoy.standards.versions.UpperBound;

/// A stretch of versions with one status, made of one or two entries.
record EntryRange(LowerBound from, UpperBound to, String status, String pointer) {}
