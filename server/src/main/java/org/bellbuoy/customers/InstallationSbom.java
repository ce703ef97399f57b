package org.bellbuoy.customers;

import java.time.Instant;
import org.bellbuoy.kernel.Actor;

/// The SBOM that is kept of an installation: the last one that was sent.
public record InstallationSbom(
    InstallationId installation, Instant at, Actor by, SbomPaper paper) {}
