package planted.house.cases;

/// What no room upstream may know.
public final class Downstream {}
