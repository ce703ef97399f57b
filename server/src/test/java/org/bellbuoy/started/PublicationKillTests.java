package org.bellbuoy.started;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.bellbuoy.testkit.TestFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Kills the program while it approves and publishes: the public tree is the old one or the new
/// one, and never something between.
@Tag("started")
class PublicationKillTests {

  private static final String WHITE = "/.well-known/csaf/white/";
  private static final int TRIES = 120;

  private final HttpClient http = HttpClient.newHttpClient();
  private Path folder;

  @BeforeEach
  void takeAFolder() throws IOException {
    folder = Files.createTempDirectory("bellbuoy-publication-kills-");
  }

  @AfterEach
  void removeTheFolder() {
    TestFolders.delete(folder);
  }

  @ParameterizedTest(name = "killed at {0}: {1} public")
  @CsvSource({
    "advisories.approve.before-commit, 0",
    "publication.publish.before-bake, 0",
    "publication.bake.no-index-yet, 0",
    "publication.bake.written, 0",
    "publication.bake.before-commit, 0",
    "publication.bake.after-commit, 1"
  })
  void leavesTheTreeOldOrNew(String point, int published) {
    try (Program doomed = Program.demo(folder, Optional.of(point))) {
      assertThat(doomed.exitCode()).isEqualTo(137);
    }
    try (Program again = Program.serve(folder).ready()) {
      List<String> documents = index(again).lines().toList();

      assertThat(documents).hasSize(published);
      documents.forEach(document -> isWhole(again, document));
      assertThat(text(again, "/advisories.json")).contains("\"count\": " + published);
      assertThat(text(again, "/feeds/advisories.atom").split("<entry>", -1)).hasSize(published + 1);
    }
  }

  private void isWhole(Program program, String document) {
    byte[] bytes = bytes(program, WHITE + document);
    assertThat(text(program, WHITE + document + ".sha512")).startsWith(sha512(bytes));
    assertThat(text(program, WHITE + document + ".asc")).contains("BEGIN PGP SIGNATURE");
    assertThat(text(program, WHITE + "csaf-feed-tlp-white.json")).contains(document);
  }

  /// The first baking after a start is done beside it, so the index may come a moment later.
  private String index(Program program) {
    for (int i = 0; i < TRIES; i++) {
      HttpResponse<byte[]> answer = get(program.street(WHITE + "index.txt"));
      if (answer.statusCode() == 200) {
        return new String(answer.body(), UTF_8);
      }
      LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
    }
    throw new AssertionError("the tree was never baked");
  }

  private String text(Program program, String path) {
    return new String(bytes(program, path), UTF_8);
  }

  private byte[] bytes(Program program, String path) {
    HttpResponse<byte[]> answer = get(program.street(path));
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  private HttpResponse<byte[]> get(URI address) {
    try {
      HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofMinutes(1)).build();
      return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException failed) {
      throw new AssertionError(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }

  private static String sha512(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(bytes));
    } catch (java.security.NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
