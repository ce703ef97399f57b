package org.bellbuoy.staff.desk;

/// A field of a form that was on its way when its sender had to show who they are.
public record KeptField(String name, String value) {}
