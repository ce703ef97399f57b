/// The public door of intake: the report form, the receipt and the reporter's status page.
///
/// Promises: works without a script, an account or a cookie; what was typed is never asked twice.
@NullMarked
package org.bellbuoy.intake.street;

import org.jspecify.annotations.NullMarked;
