package org.bellbuoy.web.door;

import java.util.List;
import org.bellbuoy.kernel.Flaw;
import org.springframework.http.HttpStatus;

/// Why something was not done, as a page tells it.
///
/// @param flaws the fields at fault; empty when no single field is
public record Trouble(HttpStatus status, String title, String sentence, List<Flaw> flaws) {

  public Trouble {
    flaws = List.copyOf(flaws);
  }
}
