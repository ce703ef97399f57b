/// The administrators' door to the account by which letters are sent.
@NullMarked
package org.bellbuoy.delivery.desk;

import org.jspecify.annotations.NullMarked;
