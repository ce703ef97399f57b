package planted.house.vault;

/// Does nothing wrong; the doorplate of its room does.
public final class Quiet {}
