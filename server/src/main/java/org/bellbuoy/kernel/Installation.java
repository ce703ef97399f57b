package org.bellbuoy.kernel;

import java.net.URI;
import java.nio.file.Path;

/// Where this server lives.
///
/// @param dataFolder the folder that holds secrets and, unless it is elsewhere, the database
/// @param publicUrl the address that signed files name; never ends with a slash
/// @param deskUrl the address of the staff's door; never ends with a slash
/// @param counterUrl the address of the outsiders' door; never ends with a slash
/// @param demo true when the data is a sample that is thrown away
public record Installation(
    Path dataFolder, URI publicUrl, URI deskUrl, URI counterUrl, boolean demo) {

  /// An absolute public address.
  ///
  /// @param path starts with a slash
  public URI at(String path) {
    return URI.create(publicUrl + path);
  }
}
