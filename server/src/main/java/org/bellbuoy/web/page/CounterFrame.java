package org.bellbuoy.web.page;

import org.bellbuoy.web.Assets;

/// What surrounds every page of the counter.
///
/// @param vendor whose counter it is
/// @param guest what we call the outsider
public record CounterFrame(String title, String vendor, String guest, Csrf csrf, Assets assets) {}
