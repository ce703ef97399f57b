package org.bellbuoy.catalog;

import java.util.UUID;

/// The id of a product.
public record ProductId(UUID value) {}
