/// What is looked at elsewhere by itself.
@NullMarked
package org.bellbuoy.announcement.jobs;

import org.jspecify.annotations.NullMarked;
