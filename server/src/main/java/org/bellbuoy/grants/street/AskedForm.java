package org.bellbuoy.grants.street;

import org.bellbuoy.web.page.FormErrors;

/// The form that asks for a test environment, as it was typed.
///
/// @param code the receipt code of a report, or empty
public record AskedForm(String what, String until, String code, FormErrors errors) {

  static AskedForm empty() {
    return new AskedForm("", "", "", FormErrors.none());
  }
}
