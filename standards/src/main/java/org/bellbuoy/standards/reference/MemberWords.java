package org.bellbuoy.standards.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// What the members of one format mean, in a sentence each.
public final class MemberWords {

  private static final Pattern PLACE = Pattern.compile("/\\d+(?=/|$)");
  private static final Map<String, Map<String, String>> ALL = read();

  private final Map<String, String> words;

  private MemberWords(Map<String, String> words) {
    this.words = words;
  }

  /// @param format such as `csaf-2.0`, `csaf-vex`, `cve`, `osv`, `openvex`, `cyclonedx`
  public static MemberWords of(String format) {
    String family = format.startsWith("csaf") ? "csaf" : format;
    return new MemberWords(ALL.getOrDefault(family, Map.of()));
  }

  /// What stands at a JSON pointer; empty where nothing need be said.
  public String meaning(String pointer) {
    return words.getOrDefault(PLACE.matcher(pointer).replaceAll("/*"), "");
  }

  /// Lines of a format, a pointer with `*` for places in lists, and the words.
  private static Map<String, Map<String, String>> read() {
    Map<String, Map<String, String>> all = new HashMap<>();
    try (InputStream lines = MemberWords.class.getResourceAsStream("members.txt")) {
      new String(Objects.requireNonNull(lines).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" ", 3))
          .forEach(
              parts -> all.computeIfAbsent(parts[0], _ -> new HashMap<>()).put(parts[1], parts[2]));
      return all;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
