package org.bellbuoy.standards.statuses;

/// One thing wrong with a table, in a sentence that names the product and the versions.
public record StatusProblem(StatusProblemKind kind, String productCode, String sentence) {}
