package org.bellbuoy.correspondence;

import java.util.UUID;

/// All that was written back and forth about one thing.
public record ThreadId(UUID value) {}
