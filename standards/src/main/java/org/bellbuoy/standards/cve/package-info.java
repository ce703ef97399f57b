/// CVE JSON 5.x: records of others read leniently, containers of our own written strictly.
///
/// Reading never repairs in silence: whatever had to be guessed, joined or given up is a named
/// warning with a pointer into the record. Writing gives every time a zone and never the word
/// "unspecified".
@NullMarked
package org.bellbuoy.standards.cve;

import org.jspecify.annotations.NullMarked;
