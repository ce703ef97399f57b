package org.bellbuoy.audit;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// What the vendor decides about the ledger.
///
/// @param checkpoints a folder, best on another machine, into which each checkpoint is written;
///   null for none
@ConfigurationProperties("bellbuoy.ledger")
public record LedgerSettings(@Nullable Path checkpoints) {}
