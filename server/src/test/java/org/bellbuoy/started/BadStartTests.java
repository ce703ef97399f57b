package org.bellbuoy.started;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bellbuoy.testkit.TestFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("started")
class BadStartTests {
  private Path folder;

  @BeforeEach
  void takeAFolder() throws IOException {
    folder = Files.createTempDirectory("bellbuoy-bad-start-");
  }

  @AfterEach
  void removeTheFolder() {
    TestFolders.delete(folder);
  }

  @Test
  void saysThatACommandDoesNotExist() {
    assertRefused(Program.run("sing"), 64, "there is no command \"sing\"");
  }

  @Test
  void saysThatAnOptionDoesNotExist() {
    assertRefused(Program.serve(folder, "--nonsense"), 64, "--nonsense");
  }

  @Test
  void saysThatThePortIsTaken() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = Integer.toString(taken.getLocalPort());
      assertRefused(
          Program.run(
              "serve",
              "--data",
              data(),
              "--public-port",
              port,
              "--desk-port",
              "0",
              "--counter-port",
              "0"),
          69,
          "Port " + port + " is taken");
    }
  }

  @Test
  void saysThatTheDataFolderCannotBeMade() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "");
    assertRefused(Program.serve(file.resolve("data")), 73, "cannot be created or written");
  }

  @Test
  void saysThatTheDatabaseAddressIsWrong() {
    assertRefused(
        Program.serve(folder.resolve("data"), "--database-url", "postgres"),
        64,
        "--database-url must look like");
  }

  @Test
  void saysThatTheDatabaseIsAway() {
    assertRefused(
        Program.serve(
            folder.resolve("data"),
            "--database-url",
            "jdbc:postgresql://127.0.0.1:1/bellbuoy?user=a&password=secret-word"),
        69,
        "cannot be used");
  }

  @Test
  void keepsPlainHttpOnThisMachine() {
    assertRefused(
        Program.serve(folder.resolve("data"), "--bind", "0.0.0.0"),
        64,
        "Plain HTTP stays on the loopback address");
  }

  @Test
  void saysThatACertificateNeedsItsKey() {
    assertRefused(
        Program.serve(folder.resolve("data"), "--tls-cert", "somewhere.pem"), 64, "go together");
  }

  @Test
  void saysThatTheFolderIsInUse() {
    try (var first = Program.serve(folder.resolve("data")).ready()) {
      assertRefused(Program.serve(folder.resolve("data")), 69, "is in use by another Bellbuoy");
      assertThat(first.process().isAlive()).isTrue();
    }
  }

  @Test
  void saysThatTheMasterKeyIsMissing() throws IOException {
    Program.serve(folder.resolve("data")).ready().close();
    Files.delete(folder.resolve("data/secrets/master.key"));
    assertRefused(Program.serve(folder.resolve("data")), 78, "The master key is missing");
  }

  @Test
  void saysThatSplitAndRoleExcludeEachOther() {
    assertRefused(Program.serve(folder, "--split", "--role", "desk"), 64, "exclude each other");
  }

  @Test
  void saysThatARoleNeedsADatabaseOfItsOwn() {
    assertRefused(Program.serve(folder, "--role", "desk"), 64, "--role needs --database-url");
    assertRefused(Program.serve(folder, "--role", "street"), 64, "bellbuoy_street");
  }

  @Test
  void saysThatAStreetHoldsNoKey() throws IOException {
    Files.createDirectories(folder.resolve("secrets"));
    Files.writeString(folder.resolve("secrets/master.key"), "a key");
    assertRefused(street(), 78, "A street holds no key");
  }

  @Test
  void saysThatAStreetsDatabaseIsAway() {
    assertRefused(street(), 69, "cannot be used");
  }

  private Program street() {
    return Program.serve(
        folder,
        "--role",
        "street",
        "--database-url",
        "jdbc:postgresql://127.0.0.1:1/bellbuoy?user=bellbuoy_street&password=secret-word");
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  /// One sentence, one exit code, no stack trace, no secret.
  private static void assertRefused(Program program, int exitCode, String sentence) {
    assertThat(program.exitCode()).isEqualTo(exitCode);
    assertThat(program.everythingSaid())
        .contains("bellbuoy: ")
        .contains(sentence)
        .doesNotContain("\tat ", "Exception", "secret-word");
  }
}
