package planted.house.web;

/// A store that doors can reach.
public final class ShownStore {}
