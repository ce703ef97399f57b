package planted.house.advisories;

/// Looks like proof.
public record Approved(String word) {}
