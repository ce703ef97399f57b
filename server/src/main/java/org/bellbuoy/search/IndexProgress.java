package org.bellbuoy.search;

/// How far the house has read since its start. Until it is done, older things may be missing.
public record IndexProgress(long read, long of, boolean complete) {}
