package org.bellbuoy.cases;

/// A case as an invited outsider knows it: no title, no words.
public record GuestCase(String code, CaseState state) {}
