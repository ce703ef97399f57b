package org.bellbuoy.fixes.desk;

/// A piece of open fix work, with the case it belongs to.
public record AgeingLine(String caseCode, String caseTitle, FixLine fix) {}
