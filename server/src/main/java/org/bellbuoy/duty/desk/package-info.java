/// The desk door to the rota and its warnings.
@NullMarked
package org.bellbuoy.duty.desk;

import org.jspecify.annotations.NullMarked;
