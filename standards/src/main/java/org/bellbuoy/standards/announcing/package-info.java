/// What people are told about an advisory elsewhere: the entry of a tracker, the notes of a
/// release, a post on the blog, a few words for a social network.
///
/// Each is written from the facts alone, so it cannot say something else than the page. Nothing
/// here says when it may be said.
@NullMarked
package org.bellbuoy.standards.announcing;

import org.jspecify.annotations.NullMarked;
