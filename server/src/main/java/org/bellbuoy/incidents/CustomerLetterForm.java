package org.bellbuoy.incidents;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A letter about an incident as typed.
///
/// @param language such as `de`; English where it is left out
/// @param text the wording with its marks; left out for the vendor's own, which is English
/// @param fields what stands for the marks, by their words
public record CustomerLetterForm(
    @Nullable String language,
    @Nullable String subject,
    @Nullable String text,
    @Nullable Map<String, String> fields) {}
