package planted.house;

/// The front of the house that was built wrong.
public final class Front {}
