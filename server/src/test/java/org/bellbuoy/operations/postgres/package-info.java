@NullMarked
package org.bellbuoy.operations.postgres;

import org.jspecify.annotations.NullMarked;
