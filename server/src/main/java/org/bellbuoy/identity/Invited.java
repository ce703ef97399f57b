package org.bellbuoy.identity;

import java.util.UUID;

/// An invited person and the link to give them.
public record Invited(UUID person, String code, OneTimeLink link) {}
