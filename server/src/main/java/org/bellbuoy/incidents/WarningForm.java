package org.bellbuoy.incidents;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A warning of forged mail as somebody begins it.
///
/// @param title one line
/// @param samples words of forged mail, as they came; their links and addresses are made harmless
/// @param fields what the threat notice must say, by the words of its marks
public record WarningForm(
    @Nullable String title, @Nullable String samples, @Nullable Map<String, String> fields) {}
