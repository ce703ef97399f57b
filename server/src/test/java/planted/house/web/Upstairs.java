package planted.house.web;

import planted.house.cases.Downstream;

/// Imports downstream.
public record Upstairs(Downstream flood) {}
