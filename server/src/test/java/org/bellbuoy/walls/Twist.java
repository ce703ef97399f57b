package org.bellbuoy.walls;

/// A way to send what nobody should.
public enum Twist {
  TOO_LONG("x".repeat(600_000)),
  CONTROL("be\u0007ll"),
  DIRECTION("left\u202Ethgir"),
  HTML("<script>alert(1)</script>");

  private final String text;

  Twist(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }

  /// Must a field of text refuse it? Markup is only text, to be shown as it was typed.
  public boolean mustBeRefused() {
    return this != HTML;
  }
}
