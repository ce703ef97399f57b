package org.bellbuoy.publication.page;

import java.util.List;

/// Thanks, in words their owners agreed to.
public record ThanksPage(List<String> names) {

  public ThanksPage {
    names = List.copyOf(names);
  }
}
