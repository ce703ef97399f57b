/// What the standards of the field say, as plain Java: documents, versions, scores, vocabularies.
///
/// Anyone may use this module alone. It has no Spring, opens no file and no connection, and asks no
/// clock: bytes, times and resolvers are given to it.
@NullMarked
package org.bellbuoy.standards;

import org.jspecify.annotations.NullMarked;
