/// What the web room does by itself.
@NullMarked
package org.bellbuoy.web.jobs;

import org.jspecify.annotations.NullMarked;
