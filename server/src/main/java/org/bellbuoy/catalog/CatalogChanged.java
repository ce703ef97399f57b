package org.bellbuoy.catalog;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// Something in the catalogue was added or changed.
///
/// @param about the product, or the component where no product is concerned
/// @param item the product, stream, release or component that changed
public record CatalogChanged(Actor by, Instant at, UUID about, Change what, UUID item)
    implements DomainEvent {}
