package org.bellbuoy.audit;

import java.util.UUID;

/// An entry about something, whether it has its place yet or waits for it.
///
/// @param salt of the words it commits to, in hex; empty where there are none or they were erased
public record EntryAbout(UUID id, String content, String salt) {}
