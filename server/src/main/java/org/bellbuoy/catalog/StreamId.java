package org.bellbuoy.catalog;

import java.util.UUID;

/// The id of a stream.
public record StreamId(UUID value) {}
