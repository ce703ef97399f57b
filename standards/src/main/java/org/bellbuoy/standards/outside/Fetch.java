package org.bellbuoy.standards.outside;

import java.net.URI;

/// How a walk asks for an address: one GET that follows nothing, is bounded in time and size, and
/// never throws.
public interface Fetch {

  /// The bytes as they are.
  Answer plain(URI address);

  /// The bytes as they travel to a browser, packed by gzip where the server does so.
  Answer packed(URI address);
}
