package org.bellbuoy.testkit;

/// How a page is looked at.
public enum Look {
  DESKTOP_LIGHT(1280, 900, false),
  DESKTOP_DARK(1280, 900, true),
  PHONE_LIGHT(390, 844, false),
  PHONE_DARK(390, 844, true);

  private final int width;
  private final int height;
  private final boolean dark;

  Look(int width, int height, boolean dark) {
    this.width = width;
    this.height = height;
    this.dark = dark;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  boolean dark() {
    return dark;
  }

  /// The end of a picture's name, such as `phone-dark`.
  String suffix() {
    return (width < 600 ? "phone" : "desktop") + (dark ? "-dark" : "-light");
  }
}
