/// The public door of notices: asking to be told, confirming it, leaving with one click, and
/// whether a notice is genuine.
///
/// Promises: works without a script, an account or a cookie; looking changes nothing; nobody learns
/// whether an address or a code is known.
@NullMarked
package org.bellbuoy.notices.street;

import org.jspecify.annotations.NullMarked;
