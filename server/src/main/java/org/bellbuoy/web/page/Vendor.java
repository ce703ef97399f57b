package org.bellbuoy.web.page;

import org.jspecify.annotations.Nullable;

/// The organisation whose security site this is, as strangers see it.
///
/// @param contact the address to write to about security
/// @param site the organisation's own site, or null
public record Vendor(String name, String contact, @Nullable String site) {}
