package org.bellbuoy.parsing;

/// One header as it stands in the message, unfolded and otherwise as it was sent.
public record MailHeader(String name, String value) {}
