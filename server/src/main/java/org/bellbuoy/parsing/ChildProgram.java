package org.bellbuoy.parsing;

import jakarta.activation.DataHandler;
import jakarta.mail.Session;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The command that starts the reading process: this Java, the few libraries it needs, no
/// environment, little memory, and where the machine lets us no network to begin with.
final class ChildProgram {

  private static final String MAIN = "org.bellbuoy.parsing.child.ParserChild";

  /// Heap, classes, compiled code and stacks stay below 256 MB together.
  private static final List<String> JAVA =
      List.of(
          "-Xmx176m",
          "-Xmn16m",
          "-Xss1m",
          "-XX:MaxMetaspaceSize=40m",
          "-XX:CompressedClassSpaceSize=16m",
          "-XX:ReservedCodeCacheSize=20m",
          "-XX:MaxDirectMemorySize=4m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:-UsePerfData",
          "-XX:-UseContainerSupport",
          "-XX:+DisableAttachMechanism",
          "-XX:-UseDynamicNumberOfCompilerThreads",
          "-Xshare:auto",
          "-Xlog:disable",
          "-Djava.awt.headless=true",
          "-Djakarta.mail.util.StreamProvider=org.eclipse.angus.mail.util.MailStreamProvider",
          "-Dmail.mime.ignoreunknownencoding=true",
          "-Dmail.mime.parameters.strict=false",
          "-Dmail.mime.base64.ignoreerrors=true",
          "--enable-native-access=ALL-UNNAMED");

  /// What the process can do.
  enum Skill {
    MAIL,
    /// Mail with OpenPGP; its libraries take most of a second to warm up.
    OPENPGP,
    /// Files that others are packed in, text and pictures; no library at all.
    ARCHIVE
  }

  private static final List<String> OPENPGP =
      List.of(
          "org.pgpainless.PGPainless",
          "org.bouncycastle.openpgp.PGPSignature",
          "org.bouncycastle.crypto.CryptoServicesRegistrar",
          "org.bouncycastle.asn1.gnu.GNUObjectIdentifiers",
          "kotlin.Unit",
          "org.slf4j.LoggerFactory");

  private ChildProgram() {}

  /// @param front words before the command, such as those that take the network away
  static ProcessBuilder builder(List<String> front, Skill skill) {
    Set<Path> places = skill == Skill.ARCHIVE ? Set.of(place(ChildProgram.class)) : places();
    if (skill == Skill.OPENPGP) {
      OPENPGP.forEach(name -> places.add(place(name)));
    }
    ProcessBuilder builder = builder(front, MAIN, places);
    builder.command().add(skill.name());
    return builder;
  }

  static ProcessBuilder builder(List<String> front, String main, Collection<Path> places) {
    List<String> words = new ArrayList<>(front);
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(JAVA);
    words.add("-cp");
    words.add(String.join(":", places.stream().map(Path::toString).toList()));
    words.add(main);
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .directory(Path.of("/").toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().clear();
    return builder;
  }

  /// The few folders and jars that the process needs.
  static Set<Path> places() {
    Set<Path> places = new LinkedHashSet<>();
    Stream.of(ChildProgram.class, Session.class, DataHandler.class)
        .map(ChildProgram::place)
        .forEach(places::add);
    places.add(place("org.eclipse.angus.mail.util.MailStreamProvider"));
    places.add(place("org.eclipse.angus.activation.MailcapFile"));
    return places;
  }

  private static Path place(String name) {
    try {
      return place(Class.forName(name));
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static Path place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException | IllegalArgumentException packed) {
      throw new IllegalStateException("the program runs from a packed file", packed);
    }
  }
}
