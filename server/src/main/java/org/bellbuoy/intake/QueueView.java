package org.bellbuoy.intake;

import java.util.UUID;

/// A selection of the queue that one person keeps under a name.
public record QueueView(UUID id, String name, QueueFilter filter) {}
