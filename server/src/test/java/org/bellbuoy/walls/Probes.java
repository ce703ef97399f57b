package org.bellbuoy.walls;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.walls.Visit.Outcome;

/// One try of each address that its handler takes for meant: an operation gets the body its
/// document describes, a form a word in every field.
public final class Probes {

  private static final String VERSION = "version";

  private final Map<String, Visit> doors = new HashMap<>();
  private final Map<Address, String> bodies;

  private Probes() {
    bodies =
        Stream.of("street", "desk", "counter")
            .flatMap(door -> Bodied.of(door).stream())
            .collect(Collectors.toMap(Bodied::address, Bodied::good));
  }

  public static Probes ready() {
    return new Probes();
  }

  /// What comes of it for this viewer; whatever it changed is undone.
  public Outcome as(Viewer viewer, Address address, String path) {
    Visit door = doors.computeIfAbsent(address.door(), Visit::at);
    if (address.reads() || address.takesFile()) {
      return door.as(viewer, address, path);
    }
    if (!address.isApi()) {
      return door.form(viewer, address.method().name(), path, form(address));
    }
    byte[] body = bodies.getOrDefault(address, "").getBytes(StandardCharsets.UTF_8);
    return door.bytes(viewer, address, path, address.contentType(), body);
  }

  /// Whether the gate before the handler lets this viewer through, without asking the handler.
  public boolean opens(Viewer viewer, Address address, String path) {
    return doors.computeIfAbsent(address.door(), Visit::at).opens(viewer, address, path);
  }

  private static String form(Address address) {
    return address.fields().stream()
        .map(field -> field + "=" + encoded(field.equals(VERSION) ? "0" : Bodied.word(field)))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
