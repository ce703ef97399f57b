/// How long what is kept, and what a report tells about its reporter, at the desk.
@NullMarked
package org.bellbuoy.retention.desk;

import org.jspecify.annotations.NullMarked;
