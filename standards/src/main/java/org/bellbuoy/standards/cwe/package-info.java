/// The Common Weakness Enumeration: ids and names of one pinned release (4.17, The MITRE
/// Corporation), with the names an id had before, so that old documents can be judged fairly.
@NullMarked
package org.bellbuoy.standards.cwe;

import org.jspecify.annotations.NullMarked;
