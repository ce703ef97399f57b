package org.bellbuoy.intake;

import org.bellbuoy.correspondence.Correspondence;

/// Mail of another queue with what it says and what was written since.
public record OpenedMail(OtherMail mail, Content content, Correspondence correspondence) {}
