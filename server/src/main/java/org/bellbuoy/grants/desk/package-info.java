/// The staff's door of test environments.
@NullMarked
package org.bellbuoy.grants.desk;

import org.jspecify.annotations.NullMarked;
