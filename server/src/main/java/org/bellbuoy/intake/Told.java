package org.bellbuoy.intake;

/// How many reports there are of a subject, and how many of them were told of an advisory.
public record Told(int reports, int told) {

  public boolean all() {
    return told >= reports;
  }
}
