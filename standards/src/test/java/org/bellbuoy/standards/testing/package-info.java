/// What tests of this module share.
@NullMarked
package org.bellbuoy.standards.testing;

import org.jspecify.annotations.NullMarked;
