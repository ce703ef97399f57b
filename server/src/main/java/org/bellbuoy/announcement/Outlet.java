package org.bellbuoy.announcement;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/// A place outside where one kind of text about each advisory is put.
///
/// @param address of its API, ends with a slash
/// @param inside whether it stands in our own network
/// @param space the repository or project; empty where there is one only
/// @param folder in which files are put, without slashes at its ends; empty for the topmost
/// @param proposed whether a file comes as a pull request that a person merges
/// @param user whose secret it is; empty where the secret says so
/// @param secret a token or a password
public record Outlet(
    UUID id,
    String code,
    OutletKind kind,
    What what,
    String name,
    URI address,
    boolean inside,
    String space,
    String folder,
    boolean proposed,
    String user,
    String secret,
    Instant madeAt) {

  /// The machine it stands on, which may be shown.
  public String host() {
    return address.getHost();
  }

  @Override
  public String toString() {
    return "Outlet[" + code + "]";
  }
}
