/// The Common Security Advisory Framework (OASIS): its documents checked, written and read, and the
/// tree in which a trusted provider publishes them.
@NullMarked
package org.bellbuoy.standards.csaf;

import org.jspecify.annotations.NullMarked;
