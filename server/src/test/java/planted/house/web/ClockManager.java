package planted.house.web;

/// A name that says nothing.
final class ClockManager {}
