package org.bellbuoy.publication;

import org.bellbuoy.publication.BakedFile.Shelf;

/// A file that shall stand in the public tree, before it is compressed and stored.
///
/// @param path its address, beginning with a slash
@SuppressWarnings("ArrayRecordComponent") // never compared; the hash is
record PublicFile(String path, String contentType, Shelf shelf, byte[] bytes) {

  static PublicFile page(String path, byte[] html) {
    return new PublicFile(path, "text/html;charset=utf-8", Shelf.PAGE, html);
  }

  static PublicFile json(String path, byte[] bytes) {
    return new PublicFile(path, "application/json", Shelf.MACHINE, bytes);
  }

  static PublicFile text(String path, byte[] bytes) {
    return new PublicFile(path, "text/plain;charset=utf-8", Shelf.MACHINE, bytes);
  }

  static PublicFile machine(String path, String contentType, byte[] bytes) {
    return new PublicFile(path, contentType, Shelf.MACHINE, bytes);
  }
}
