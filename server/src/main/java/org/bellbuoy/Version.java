package org.bellbuoy;

import picocli.CommandLine.IVersionProvider;

/// The version of the jar that is running, or `development` when it runs from classes.
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"bellbuoy " + (version == null ? "development" : version)};
  }
}
