package org.bellbuoy.advisories;

import java.util.UUID;

/// A section of a draft, opened.
///
/// @param author whoever wrote it last
/// @param version to be given back with an edit; 0 while nobody has written it
public record WrittenSection(SectionName name, String text, UUID author, long version) {}
