package org.bellbuoy.demo;

import org.bellbuoy.intake.Content;

/// What an invented reporter writes.
record Letter(
    String product, String version, String what, String steps, String impact, String credit) {

  static Letter of(String what) {
    return new Letter("other", "", what, "", "", "");
  }

  Content content() {
    return new Content(product, version, what, steps, impact, credit, "", "");
  }
}
