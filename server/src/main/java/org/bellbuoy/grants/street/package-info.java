/// The public door of test environments: asking for one, how it stands, and its credentials once.
///
/// Promises: works without a script, an account or a cookie; the code travels in forms only.
@NullMarked
package org.bellbuoy.grants.street;

import org.jspecify.annotations.NullMarked;
