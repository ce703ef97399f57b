/// The files of a CSAF trusted provider (CSAF 2.0 section 7), as bytes to be stored and served as
/// they are: documents' neighbours, indexes, feed, metadata, security.txt.
///
/// Nothing here reads a clock, opens a file or signs: times, hashed bytes and fingerprints are
/// given. Write a new document in this order, so that nobody finds a name without its file:
/// document, hashes, signature; then feed, index.txt, changes.csv; then the metadata.
@NullMarked
package org.bellbuoy.standards.csaf.provider;

import org.jspecify.annotations.NullMarked;
