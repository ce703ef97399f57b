package planted.house.web.desk;

/// A door, which the room must not know.
public final class Door {}
