package org.bellbuoy.publication.page;

import gg.jte.Content;

/// A written part of an advisory under its own heading.
public record Section(String title, Content text) {}
