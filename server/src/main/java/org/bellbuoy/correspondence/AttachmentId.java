package org.bellbuoy.correspondence;

import java.util.UUID;

/// One attached file.
public record AttachmentId(UUID value) {}
