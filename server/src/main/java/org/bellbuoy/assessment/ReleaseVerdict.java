package org.bellbuoy.assessment;

import org.bellbuoy.catalog.Release;
import org.bellbuoy.standards.statuses.Verdict;

/// What the table says about one release of the catalogue.
///
/// @param product the product's name
/// @param stream the stream's name
public record ReleaseVerdict(String product, String stream, Release release, Verdict verdict) {}
