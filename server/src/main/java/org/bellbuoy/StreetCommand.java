package org.bellbuoy;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The command that starts the street's process: this program again, on the same Java with the same
/// options for its memory, and with nothing of our environment but the search path.
///
/// @param user as whom it runs
record StreetCommand(StreetUser user) {

  private static final Pattern KEPT =
      Pattern.compile("-X.*|--(enable-native-access|sun-misc-unsafe-memory-access)=.*");
  private static final Pattern NOT_KEPT =
      Pattern.compile("-XX:AOTCacheOutput=.*|-Xrun.*|-Xdebug.*");
  private static final Map<String, String> ENVIRONMENT =
      Map.of("LC_ALL", "C.UTF-8", "TZ", "UTC", "PATH", "/usr/local/bin:/usr/bin:/bin");

  static StreetCommand here() {
    return new StreetCommand(StreetUser.choose(Stream.concat(Stream.of(java()), parts()).toList()));
  }

  ProcessBuilder builder() {
    List<String> words = new ArrayList<>(user.prefix());
    words.add(java().toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> KEPT.matcher(option).matches() && !NOT_KEPT.matcher(option).matches())
        .forEach(words::add);
    words.addAll(
        List.of(
            "-cp",
            String.join(File.pathSeparator, parts().map(Path::toString).toList()),
            Bellbuoy.class.getName(),
            "street-process"));
    ProcessBuilder builder = new ProcessBuilder(words).directory(new File("/"));
    builder.environment().clear();
    builder.environment().putAll(ENVIRONMENT);
    return builder.redirectError(ProcessBuilder.Redirect.INHERIT);
  }

  private static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  private static Stream<Path> parts() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(part -> !part.isEmpty())
        .map(part -> Path.of(part).toAbsolutePath());
  }
}
