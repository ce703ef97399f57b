package org.bellbuoy;

import java.util.EnumSet;
import java.util.Set;

/// How much of the house is in this process.
enum Shape {
  /// All of it.
  WHOLE(EnumSet.allOf(Part.class)),
  /// All but the public door, which is a process of its own beneath this one.
  SPLIT(EnumSet.complementOf(EnumSet.of(Part.STREET))),
  /// The outsiders' door, one of several machines.
  COUNTER(EnumSet.of(Part.COUNTER)),
  /// The staff's door, one of several machines.
  DESK(EnumSet.of(Part.DESK)),
  /// The work that comes round by itself, and the schema, one of several machines.
  WORKER(EnumSet.of(Part.JOBS));

  @SuppressWarnings("ImmutableEnumChecker") // never given out but as a copy
  private final Set<Part> parts;

  Shape(Set<Part> parts) {
    this.parts = parts;
  }

  Set<Part> parts() {
    return EnumSet.copyOf(parts);
  }

  boolean opens(Part part) {
    return parts.contains(part);
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
