package org.bellbuoy.intake;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A place in a product that a text names: something one can look up.
///
/// @param text as it was written, without the punctuation around it
public record Trace(Kind kind, String text) {

  private static final int MOST = 40;
  private static final int LONGEST = 120;
  private static final int SHORTEST = 4;
  private static final String AROUND = "()[]{}<>\"'`,;:!?.*“”‘’«»";
  private static final Set<String> ENDINGS =
      Set.of(
          "c", "cc", "cpp", "h", "java", "kt", "cs", "py", "rb", "go", "rs", "php", "js", "ts",
          "jsp", "aspx", "dll", "so", "exe", "jar", "xml", "yml", "yaml", "json", "conf", "ini",
          "sql", "sh", "ps1");

  /// What it names.
  public enum Kind {
    FUNCTION,
    FILE,
    PATH,
    MEMORY,
    NUMBER
  }

  /// The first forty that a text names, each once.
  public static List<Trace> in(String text) {
    Set<Trace> found = new LinkedHashSet<>();
    for (String word : Arrays.asList(text.split("\\s+", -1))) {
      if (found.size() < MOST && word.length() <= LONGEST) {
        of(word).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  /// By what the same place is known, however it is written.
  public String key() {
    return kind + " " + text.toLowerCase(Locale.ROOT);
  }

  private static Optional<Trace> of(String word) {
    String bare = bare(word);
    if (bare.length() < SHORTEST) {
      return Optional.empty();
    }
    if (bare.matches("(?i)(CVE-[0-9]{4}-[0-9]{4,}|CWE-[0-9]{1,5}|GHSA(-[0-9a-z]{4}){3})")) {
      return Optional.of(new Trace(Kind.NUMBER, bare));
    }
    if (bare.matches("0x[0-9A-Fa-f]{4,16}")) {
      return Optional.of(new Trace(Kind.MEMORY, bare));
    }
    if (word.contains("()") || bare.contains("::") || isMember(bare)) {
      return Optional.of(new Trace(Kind.FUNCTION, bare.replaceAll("[(].*", "")));
    }
    return isFile(bare)
        ? Optional.of(new Trace(Kind.FILE, bare.substring(bare.lastIndexOf('/') + 1)))
        : path(bare);
  }

  private static String bare(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && AROUND.indexOf(word.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && AROUND.indexOf(word.charAt(to - 1)) >= 0) {
      to--;
    }
    return word.substring(from, to);
  }

  /// Such as `XmlReader.readEntity`: names joined by dots, the last of two words.
  private static boolean isMember(String word) {
    return word.matches("[A-Za-z_$][\\w$]*(\\.[A-Za-z_$][\\w$]*)+")
        && word.substring(word.lastIndexOf('.') + 1).matches("[a-z]+[A-Z]\\w*");
  }

  private static boolean isFile(String word) {
    int dot = word.lastIndexOf('.');
    return dot > 1
        && !word.contains("://")
        && ENDINGS.contains(word.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  /// The path of an address on the web, or one that begins at the root.
  private static Optional<Trace> path(String word) {
    int host = word.indexOf("://");
    int from = host < 0 ? 0 : word.indexOf('/', host + "://".length());
    boolean names = from >= 0 && word.startsWith("/", from) && word.length() - from >= SHORTEST;
    return names
        ? Optional.of(new Trace(Kind.PATH, word.substring(from).replaceAll("[?#].*", "")))
        : Optional.empty();
  }
}
