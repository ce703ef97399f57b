package org.bellbuoy.correspondence;

import java.util.UUID;

/// One message, in or out.
public record MessageId(UUID value) {}
