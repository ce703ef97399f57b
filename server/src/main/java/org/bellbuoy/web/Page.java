package org.bellbuoy.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/// What a door answers to a person: a template, what it shows, and the status that goes with it.
///
/// @param template path below the templates folder without its ending, such as `intake/desk/inbox`
public record Page(String template, Map<String, Object> model, HttpStatus status)
    implements Answer {

  private static final String LOCATION = "location";

  public Page {
    model = Map.copyOf(model);
  }

  public static Page of(String template, Map<String, Object> model) {
    return new Page(template, model, HttpStatus.OK);
  }

  /// No page but the way to one: after a form was taken, so that loading anew sends nothing twice.
  ///
  /// @param path an address of this door
  public static Page seeOther(String path) {
    return new Page("", Map.of(LOCATION, path), HttpStatus.SEE_OTHER);
  }

  /// Where a [#seeOther] leads.
  public Optional<String> location() {
    return status.is3xxRedirection()
        ? Optional.ofNullable((String) model.get(LOCATION))
        : Optional.empty();
  }

  /// The same form once more, because something in it could not be taken.
  public Page unprocessable() {
    return new Page(template, model, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  public Page with(String name, Object value) {
    Map<String, Object> more = new HashMap<>(model);
    more.put(name, value);
    return new Page(template, more, status);
  }
}
