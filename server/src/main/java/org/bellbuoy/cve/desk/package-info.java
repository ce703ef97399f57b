/// CVE ids at the desk.
@NullMarked
package org.bellbuoy.cve.desk;

import org.jspecify.annotations.NullMarked;
