package org.bellbuoy.incidents;

import java.time.Instant;

/// Personal data that were disclosed or could be read without right, by an incident. However few:
/// nothing here says from how many on it counts.
///
/// @param what which data, since when, what may come of it and what we do; sealed at rest
public record Exposure(Whose whose, Part part, Risk risk, String what, Instant at) {

  /// Whose data.
  public enum Whose {
    CUSTOMERS("of our customers"),
    PERSONS_OF_CUSTOMERS("of persons at our customers"),
    OTHERS("of others, and of no customer");

    private final String words;

    Whose(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    boolean touchesCustomers() {
      return this != OTHERS;
    }
  }

  /// What the law calls us: who decides about the data, or who keeps them for somebody.
  public enum Part {
    CONTROLLER("controller"),
    PROCESSOR("processor");

    private final String words;

    Part(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /// The risk to persons, which the law asks for. It decides nothing about telling customers.
  public enum Risk {
    UNLIKELY,
    LIKELY,
    HIGH;

    public String words() {
      return switch (this) {
        case UNLIKELY -> "unlikely";
        case LIKELY -> "likely";
        case HIGH -> "high";
      };
    }
  }
}
