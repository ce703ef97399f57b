package org.bellbuoy;

/// What a process of the house may do: open a door, or do the work that comes round by itself.
enum Part {
  STREET,
  COUNTER,
  DESK,
  JOBS
}
