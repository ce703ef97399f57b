package org.bellbuoy.search;

import java.time.Instant;

/// One thing that was found.
///
/// @param href where it is read
/// @param title empty while it has none
public record Hit(Kind kind, String code, String href, String title, String state, Instant at) {}
