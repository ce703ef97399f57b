package org.bellbuoy.embargo;

import java.util.UUID;

/// An embargo and its circle of people who may know. Whatever is guarded carries this id.
public record EmbargoId(UUID value) {}
