package org.bellbuoy.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// In what words a reporter is thanked in public.
///
/// @param proposed by us, empty while nobody has
/// @param agreed by the reporter, empty for none; nothing else is ever printed
/// @param agreedAt when the reporter last said so, or null
public record Credit(String proposed, String agreed, @Nullable Instant agreedAt) {}
