package org.bellbuoy.standards.facts;

/// The number of the same vulnerability in another system, such as a tracker.
public record ForeignId(String system, String text) {

  public ForeignId {
    system = Texts.required(system, "the system of a foreign id");
    text = Texts.required(text, "the id in the system " + system);
  }
}
