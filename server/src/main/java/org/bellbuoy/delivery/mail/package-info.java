/// Hands letters to the mail server of the vendor.
@NullMarked
package org.bellbuoy.delivery.mail;

import org.jspecify.annotations.NullMarked;
