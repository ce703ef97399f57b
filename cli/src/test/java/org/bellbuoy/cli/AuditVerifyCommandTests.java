package org.bellbuoy.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.standards.ledger.Bundle;
import org.bellbuoy.standards.ledger.CheckpointNote;
import org.bellbuoy.standards.ledger.GrowingTree;
import org.bellbuoy.standards.ledger.Hash;
import org.bellbuoy.standards.ledger.Merkle;
import org.bellbuoy.standards.ledger.NoteKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AuditVerifyCommandTests {

  private static final int SIZE = 20;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final KeyPair pair = pair();
  private final NoteKey key =
      NoteKey.of("security.example.test/ledger", pair.getPublic().getEncoded());
  private byte[] bundle;

  @BeforeEach
  void writeABundle() throws Exception {
    var bytes = new ByteArrayOutputStream();
    Bundle writing = new Bundle(bytes, List.of(key));
    GrowingTree tree = GrowingTree.empty();
    for (int i = 0; i < SIZE; i++) {
      String content = "{\"id\":\"" + i + "\"}";
      Hash hash = Merkle.leaf(content.getBytes(UTF_8));
      writing.entry(i, Optional.of(content), Optional.of(hash));
      tree.add(hash);
    }
    writing.checkpoint(note(SIZE, tree.root()));
    writing.end();
    bundle = bytes.toByteArray();
  }

  @Test
  void saysThatABundleIsWhole() throws IOException {
    assertThat(run(file(bundle), "--key", key.toString())).isZero();
    assertThat(out.toString())
        .isEqualToNormalizingNewlines("The ledger is whole: 20 entries, 20 of them signed for\n");
  }

  @Test
  void asksToCompareTheKeyWhenNoneWasGiven() throws IOException {
    assertThat(run(file(bundle))).isZero();
    assertThat(out.toString()).contains(key.toString(), "Compare that");
  }

  @Test
  void namesAChangedEntryForPeopleAndForPrograms() throws IOException {
    String changed = new String(bundle, UTF_8).replace("{\"id\":\"7\"}", "{\"id\":\"8\"}");

    assertThat(run(file(changed.getBytes(UTF_8)))).isOne();
    assertThat(out.toString()).contains("Entry 7 is not what was written.", "NOT whole");

    out.getBuffer().setLength(0);
    assertThat(run("--json", file(changed.getBytes(UTF_8)))).isOne();
    JsonNode verdict = JsonMapper.shared().readTree(out.toString());
    assertThat(verdict.path("whole").asBoolean()).isFalse();
    assertThat(verdict.path("faults").get(0).path("kind").asString()).isEqualTo("CHANGED");
    assertThat(verdict.path("faults").get(0).path("entries").get(0).asInt()).isEqualTo(7);
  }

  @Test
  void missesAnEndOfWhichACheckpointKeptElsewhereSpeaks() throws Exception {
    Path kept = Files.createDirectory(folder.resolve("kept"));
    Files.writeString(
        kept.resolve("checkpoint-000000000022.txt"), note(22, Merkle.leaf(new byte[0])).text());

    assertThat(run("--checkpoints", kept.toString(), file(bundle))).isOne();
    assertThat(out.toString()).contains("Entries 20 to 21 are missing");
  }

  @Test
  void checksALiveSystem() throws IOException {
    HttpServer desk =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    desk.createContext(
        "/api/v1/ledger/bundle",
        exchange -> {
          boolean known = "Bearer t".equals(exchange.getRequestHeaders().getFirst("Authorization"));
          byte[] body = known ? bundle : "{\"detail\":\"Sign in.\"}".getBytes(UTF_8);
          exchange.sendResponseHeaders(known ? 200 : 401, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    desk.start();
    try {
      String url = "http://localhost:" + desk.getAddress().getPort();
      assertThat(run("--desk-url", url, "--token", "t")).isZero();
      assertThat(run("--desk-url", url, "--token", "wrong")).isEqualTo(2);
      assertThat(err.toString()).contains("Sign in.");
    } finally {
      desk.stop(0);
    }
  }

  @Test
  void endsWithTwoWhenThereIsNothingToRead() {
    assertThat(run()).isEqualTo(2);
    assertThat(run(folder.resolve("absent").toString())).isEqualTo(2);
    assertThat(run("--key", "nonsense", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).doesNotContain("\tat ");
  }

  private String file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("ledger.txt"), bytes).toString();
  }

  private int run(String... more) {
    String[] all = new String[more.length + 2];
    all[0] = "audit";
    all[1] = "verify";
    System.arraycopy(more, 0, all, 2, more.length);
    return BellbuoyCli.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
  }

  private CheckpointNote note(long size, Hash root) throws GeneralSecurityException {
    Signature signer = Signature.getInstance("Ed25519");
    signer.initSign(pair.getPrivate());
    signer.update(CheckpointNote.statement(key.name(), size, root));
    return CheckpointNote.signed(key.name(), size, root, key, signer.sign());
  }

  private static KeyPair pair() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
