package org.bellbuoy.web.page;

/// The hidden field that proves a form came from our own page.
///
/// @param field the field's name
/// @param token its value
public record Csrf(String field, String token) {}
