package org.bellbuoy.notices.street;

import java.util.List;
import java.util.Set;
import org.bellbuoy.web.page.FormErrors;

/// What a stranger typed who wants to be told.
public record WantedForm(
    String address, List<String> products, String level, String pace, FormErrors errors) {

  public WantedForm {
    products = List.copyOf(products);
  }

  static WantedForm empty() {
    return new WantedForm("", List.of(), "low", "at-once", FormErrors.none());
  }

  public Set<String> chosen() {
    return Set.copyOf(products);
  }
}
