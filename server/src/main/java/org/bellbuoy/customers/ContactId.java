package org.bellbuoy.customers;

import java.util.UUID;

/// The id of a contact.
public record ContactId(UUID value) {}
