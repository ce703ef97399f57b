/// Where OpenPGP keys are looked for, without any cryptography of its own.
@NullMarked
package org.bellbuoy.standards.openpgp;

import org.jspecify.annotations.NullMarked;
