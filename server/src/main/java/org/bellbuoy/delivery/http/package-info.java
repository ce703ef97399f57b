/// The line by which hooks are spoken to.
@NullMarked
package org.bellbuoy.delivery.http;

import org.jspecify.annotations.NullMarked;
