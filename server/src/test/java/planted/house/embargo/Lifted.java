package planted.house.embargo;

/// Looks like proof.
public record Lifted(String word) {}
