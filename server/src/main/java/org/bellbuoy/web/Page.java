package org.bellbuoy.web;

import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// What a door answers to a person: a template, what it shows, and the status that goes with it.
///
/// @param template path below the templates folder without its ending, such as `intake/desk/inbox`
public record Page(String template, Map<String, Object> model, HttpStatus status)
    implements Answer {

  public Page {
    model = Map.copyOf(model);
  }

  public static Page of(String template, Map<String, Object> model) {
    return new Page(template, model, HttpStatus.OK);
  }

  /// The same form once more, because something in it could not be taken.
  public Page unprocessable() {
    return new Page(template, model, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  /// The same, where somebody is asked to wait.
  public Page tooMany() {
    return new Page(template, model, HttpStatus.TOO_MANY_REQUESTS);
  }

  public Page with(String name, Object value) {
    Map<String, Object> more = new HashMap<>(model);
    more.put(name, value);
    return new Page(template, more, status);
  }
}
