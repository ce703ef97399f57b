@NullMarked
package org.bellbuoy.retention;

import org.jspecify.annotations.NullMarked;
