package org.bellbuoy;

import java.util.EnumSet;
import java.util.Set;

/// How much of the house is in this process.
enum Shape {
  /// All of it.
  WHOLE,
  /// All but the public door, which is a process of its own beneath this one.
  SPLIT,
  /// The outsiders' door, one of several machines.
  COUNTER,
  /// The staff's door, one of several machines.
  DESK,
  /// The work that comes round by itself, and the schema, one of several machines.
  WORKER;

  Set<Part> parts() {
    return switch (this) {
      case WHOLE -> EnumSet.allOf(Part.class);
      case SPLIT -> EnumSet.complementOf(EnumSet.of(Part.STREET));
      case COUNTER -> EnumSet.of(Part.COUNTER);
      case DESK -> EnumSet.of(Part.DESK);
      case WORKER -> EnumSet.of(Part.JOBS);
    };
  }

  boolean opens(Part part) {
    return parts().contains(part);
  }

  /// Whether another process keeps the schema and the passwords.
  boolean joins() {
    return this == COUNTER || this == DESK;
  }

  static Shape of(Role role) {
    return switch (role) {
      case COUNTER -> COUNTER;
      case DESK -> DESK;
      case WORKER -> WORKER;
      case STREET -> throw new IllegalArgumentException("A street has no house behind it");
    };
  }
}
