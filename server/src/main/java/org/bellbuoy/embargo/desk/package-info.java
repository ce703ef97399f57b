/// The staff's door to what needs no case: alarms about readers.
@NullMarked
package org.bellbuoy.embargo.desk;

import org.jspecify.annotations.NullMarked;
