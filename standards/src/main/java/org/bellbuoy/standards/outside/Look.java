package org.bellbuoy.standards.outside;

import java.net.URI;
import java.util.List;
import java.util.Objects;

/// What is to be looked at.
///
/// @param base the public address; never ends with a slash
/// @param selectors names of the keys that letters are signed by (DKIM); none where they are not
///   known
public record Look(URI base, List<String> selectors, Limits limits) {

  public Look {
    selectors = List.copyOf(selectors);
    boolean http = "http".equals(base.getScheme()) || "https".equals(base.getScheme());
    if (!http || base.getHost() == null || base.getUserInfo() != null) {
      throw new IllegalArgumentException("This is no address of a web site: " + base);
    }
    if (base.getRawQuery() != null || base.getRawFragment() != null) {
      throw new IllegalArgumentException("Give the address alone, without a query: " + base);
    }
    if (base.toString().endsWith("/")) {
      throw new IllegalArgumentException("Give the address without a slash at its end: " + base);
    }
  }

  boolean secure() {
    return "https".equals(base.getScheme());
  }

  /// An address of this machine, which is fit for trying things out.
  boolean atHome() {
    String host = Objects.requireNonNull(base.getHost());
    return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
  }

  URI at(String path) {
    return URI.create(base + path);
  }
}
