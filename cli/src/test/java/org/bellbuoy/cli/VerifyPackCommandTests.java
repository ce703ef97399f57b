package org.bellbuoy.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.bellbuoy.standards.ledger.CheckpointNote;
import org.bellbuoy.standards.ledger.Hash;
import org.bellbuoy.standards.ledger.Merkle;
import org.bellbuoy.standards.ledger.NoteKey;
import org.bellbuoy.standards.pack.PackFile;
import org.bellbuoy.standards.pack.PackLedger;
import org.bellbuoy.standards.pack.PackManifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyPackCommandTests {

  private static final String SALT = "00".repeat(16);

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final KeyPair pair;
  private final NoteKey key;

  VerifyPackCommandTests() throws GeneralSecurityException {
    pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    key = NoteKey.of("security.example.test/ledger", pair.getPublic().getEncoded());
  }

  @Test
  void printsLineByLineWhatHoldsAndEndsWithZero() throws Exception {
    String file = pack().toString();

    assertThat(run("--key", key.toString(), file)).isZero();
    assertThat(out.toString())
        .contains("ok      index.html is the file that was packed.")
        .contains("ok      Entry 0 says that this very pack was taken")
        .contains("The pack holds")
        .doesNotContain("BROKEN");
  }

  @Test
  void printsTheSameForPrograms() throws Exception {
    assertThat(run("--json", "--key", key.toString(), pack().toString())).isZero();
    assertThat(out.toString()).startsWith("{\"holds\":true,").contains("\"step\":\"TAKEN\"");
  }

  @Test
  void endsWithOneWhenSomethingDoesNotHold() throws Exception {
    Path file = pack();
    byte[] zip = Files.readAllBytes(file);
    zip[zip.length / 2] ^= 1;
    Files.write(file, zip);

    assertThat(run("--key", key.toString(), file.toString())).isOne();
    assertThat(out.toString()).contains("BROKEN", "The pack does NOT hold");
  }

  @Test
  void endsWithTwoWhenThereIsNothingToRead() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.zip"));

    assertThat(run("--key", key.toString(), empty.toString())).isEqualTo(2);
    assertThat(run("--key", key.toString(), folder.resolve("absent.zip").toString())).isEqualTo(2);
    assertThat(run("--key", "nonsense", empty.toString())).isEqualTo(2);
    assertThat(run(empty.toString())).isEqualTo(2);
    assertThat(err.toString()).doesNotContain("\tat ");
  }

  private Path pack() throws IOException, GeneralSecurityException {
    SequencedMap<String, byte[]> files = new LinkedHashMap<>();
    files.put("index.html", "<title>Evidence</title>".getBytes(UTF_8));
    files.put(
        "chapters/90-events.json",
        "{\"title\":\"Entries\",\"subjects\":[],\"tables\":[]}".getBytes(UTF_8));
    byte[] manifest = PackManifest.of(files).bytes();
    files.putFirst(PackManifest.NAME, manifest);
    String entry = entry(Hash.of(manifest).toString());
    Hash root = Merkle.leaf(entry.getBytes(UTF_8));
    var entries = List.of(new PackLedger.Entry(0, entry));
    files.put(PackLedger.FILE, new PackLedger(1, entries, 0, SALT, List.of()).bytes());
    files.put(PackLedger.HEAD, signed(root).text().getBytes(UTF_8));
    Path file = folder.resolve("evidence.zip");
    try (OutputStream zip = Files.newOutputStream(file)) {
      PackFile.write(zip, files);
    }
    return file;
  }

  private static String entry(String hash) {
    Hash salted =
        Hash.of(
            HexFormat.of().parseHex(SALT),
            "hash".getBytes(UTF_8),
            new byte[1],
            hash.getBytes(UTF_8));
    return """
    {"about":"x","at":"2026-11-23T09:00:00Z","by":{"id":"ann","kind":"PERSON"},"id":"e",\
    "what":"evidence.EvidencePackTaken","with":{"hash":{"salted":"%s"}}}\
    """
        .formatted(salted);
  }

  private CheckpointNote signed(Hash root) throws GeneralSecurityException {
    Signature signer = Signature.getInstance("Ed25519");
    signer.initSign(pair.getPrivate());
    signer.update(CheckpointNote.statement(key.name(), 1, root));
    return CheckpointNote.signed(key.name(), 1, root, key, signer.sign());
  }

  private int run(String... more) {
    String[] all = new String[more.length + 1];
    all[0] = "verify-pack";
    System.arraycopy(more, 0, all, 1, more.length);
    return BellbuoyCli.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
  }
}
