package org.bellbuoy.catalog;

import java.util.UUID;

/// The id of a component.
public record ComponentId(UUID value) {}
