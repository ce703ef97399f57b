/// What stands on a page: the frames of street and desk, and the small records the shared templates
/// take (`docs/design-system.md` shows each).
///
/// Promises: no record here knows a room, a permission or the database; each holds words and
/// addresses that are already fit to be read by whoever gets the page.
@NamedInterface("page")
@NullMarked
package org.bellbuoy.web.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
