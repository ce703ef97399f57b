package org.bellbuoy.standards.facts;

/// What holds for every version of a product that no other row names (CVE `defaultStatus`).
public record Remainder(Product product, RemainderStatus status) implements StatusRow {}
