/// What the baked public pages show, as records that say everything in final form: nothing here
/// asks the database, the clock or the viewer, so a page can be baked again from the same facts.
@NullMarked
package org.bellbuoy.publication.page;

import org.jspecify.annotations.NullMarked;
