package planted.house.open;

/// A room without a doorplate.
public final class Undeclared {}
