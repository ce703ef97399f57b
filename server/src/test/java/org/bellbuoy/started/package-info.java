/// Tests that start the built program as a person does, and torment it.
@NullMarked
package org.bellbuoy.started;

import org.jspecify.annotations.NullMarked;
