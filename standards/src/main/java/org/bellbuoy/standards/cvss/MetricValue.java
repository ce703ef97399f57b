package org.bellbuoy.standards.cvss;

/// One answer to a metric: its letters in the vector, its name, and a hint when to choose it.
public record MetricValue(String code, String name, String hint) {}
