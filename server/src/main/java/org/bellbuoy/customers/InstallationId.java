package org.bellbuoy.customers;

import java.util.UUID;

/// The id of an installation.
public record InstallationId(UUID value) {}
