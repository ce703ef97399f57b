package org.bellbuoy.standards.facts;

/// What is said about one product, or one stream of it, and one vulnerability. What no row speaks
/// about is unknown.
public sealed interface StatusRow
    permits AffectedRange, FixedVersion, NotAffected, Remainder, UnderInvestigation {

  Product product();
}
