package org.bellbuoy.web.page;

import java.util.Map;

/// How the forms of a panel stand: fresh, or come back with what was typed and what is wrong.
///
/// @param typed by field; empty when fresh
public record FormState(Csrf csrf, Map<String, String> typed, FormErrors errors) {

  public FormState {
    typed = Map.copyOf(typed);
  }

  public static FormState fresh(Csrf csrf) {
    return new FormState(csrf, Map.of(), FormErrors.none());
  }

  /// What was typed into a field, or how it starts.
  public String at(String field, String start) {
    return typed.getOrDefault(field, start);
  }

  /// Whether one of these fields is at fault, so that its form has to be seen.
  public boolean wrongAt(String... fields) {
    for (String field : fields) {
      if (errors.at(field) != null) {
        return true;
      }
    }
    return false;
  }
}
