package org.bellbuoy.publication.page;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/// The first screen: what every reader asks before anything else.
///
/// @param affected am I affected?
/// @param act what do I do now?
/// @param check how do I check? null when the version alone decides
/// @param until by when? null when there is no advice on time
public record Answers(
    Content affected, Content act, @Nullable Content check, @Nullable Content until) {}
