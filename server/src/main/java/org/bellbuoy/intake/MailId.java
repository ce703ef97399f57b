package org.bellbuoy.intake;

import java.util.UUID;

/// A message that came by mail.
public record MailId(UUID value) {}
