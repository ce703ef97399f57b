package org.bellbuoy.walls;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.bellbuoy.identity.Viewer;

/// A form that a page of a door showed somebody.
///
/// @param target where it is sent to
public record SeenForm(Viewer viewer, Address target, PageForm form) {

  /// All forms of a page that leads somewhere; one that leads nowhere is an error of the page.
  static List<SeenForm> in(String door, Viewer viewer, String page, String path) {
    return PageForm.in(page, path).stream()
        .map(form -> new SeenForm(viewer, target(door, form), form))
        .toList();
  }

  private static Address target(String door, PageForm form) {
    String path = form.action().replaceAll("[?].*", "");
    Optional<Address> found =
        Addresses.all().stream()
            .filter(address -> address.door().equals(door))
            .filter(address -> address.method().name().equals(form.method()))
            .filter(address -> path.matches(address.pattern().replaceAll("\\{[^}]+}", "[^/]+")))
            .min((one, other) ->
                Boolean.compare(one.pattern().contains("{"), other.pattern().contains("{")));
    return found.orElseThrow(() ->
        new AssertionError(
            "A form of the " + door + " leads nowhere: " + form.method() + " " + path));
  }

  /// What tells this form from others: where it goes and what it asks.
  public String kind() {
    return target + " " + new TreeSet<>(form.fields());
  }
}
