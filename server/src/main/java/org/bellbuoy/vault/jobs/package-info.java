/// What keeps the keys in order by itself.
@NullMarked
package org.bellbuoy.vault.jobs;

import org.jspecify.annotations.NullMarked;
