package org.bellbuoy.delivery;

import java.net.URI;

/// The line by which a small public file of a stranger's server is fetched.
public interface DirectoryLine {

  /// Over HTTPS only, from an address that everybody may see; follows nothing, waits 5 s and reads
  /// 64 KiB.
  DirectoryAnswer fetch(URI address);
}
