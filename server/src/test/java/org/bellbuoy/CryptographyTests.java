package org.bellbuoy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bellbuoy.walls.Constants;
import org.bellbuoy.walls.Constants.Call;
import org.bellbuoy.walls.Paper;
import org.bellbuoy.walls.Sources;
import org.junit.jupiter.api.Test;

/// Searches the code for cryptography, and holds what it finds against the paper.
class CryptographyTests {

  private static final Path HOME = Path.of(System.getProperty("bellbuoy.home", ".."));
  private static final List<Path> MAIN =
      Stream.of("standards", "server", "cli")
          .map(module -> HOME.resolve(module).resolve("src/main/java"))
          .flatMap(folder -> Sources.under(folder, ".java").stream())
          .toList();

  private static final Pattern TOUCHES =
      Pattern.compile(
          "(?m)^import (javax\\.crypto|java\\.security\\.(MessageDigest|Signature|Key(?!Store)"
              + "|SecureRandom|spec|interfaces|PrivateKey|PublicKey)|com\\.google\\.crypto"
              + "|org\\.bouncycastle|org\\.pgpainless|org\\.springframework\\.security\\.crypto|com\\.webauthn4j"
              + "|com\\.nimbusds)");

  /// Names of algorithms that may stand in the code.
  private static final Set<String> APPROVED =
      Set.of(
          "\"SHA-256\"",
          "\"SHA-512\"",
          "\"HmacSHA256\"",
          "\"HKDF-SHA256\"",
          "\"AES/GCM/NoPadding\"",
          "\"Ed25519\"",
          "\"X25519\"");

  private static final Set<String> ASKED =
      Set.of(
          "MessageDigest",
          "Mac",
          "Cipher",
          "KDF",
          "Signature",
          "java.security.Signature",
          "KeyFactory",
          "KeyPairGenerator",
          "KeyAgreement",
          "SecretKeyFactory",
          "SecureRandom",
          "SSLContext");

  @Test
  void listsEveryUseAndEveryKey() {
    Paper paper = Paper.named("crypto");
    List<String> found =
        MAIN.stream()
            .filter(file -> TOUCHES.matcher(Sources.text(file)).find())
            .map(CryptographyTests::name)
            .toList();

    assertThat(found).hasSizeGreaterThan(20);
    assertThat(paper.words()).containsAll(found);
    assertThat(paper.part("Uses").words().stream().filter(word -> word.matches("[A-Z]\\w+")))
        .filteredOn(word -> !word.equals("SecureRandom") && !word.endsWith("Tests"))
        .isSubsetOf(MAIN.stream().map(CryptographyTests::name).toList());
    assertThat(paper.part("Keys").rows()).hasSizeGreaterThan(8).allMatch(row -> row.size() == 6);
    assertThat(paper.part("The way to new algorithms").text()).contains("ML-KEM", "ML-DSA");
  }

  @Test
  void usesOnlyWhatIsListed() {
    List<Call> asked =
        Constants.calls(MAIN).stream()
            .filter(call -> call.method().equals("getInstance") && ASKED.contains(call.on()))
            .toList();

    assertThat(asked).hasSizeGreaterThan(6);
    assertThat(asked)
        .filteredOn(call -> !call.hasConstant(0))
        .map(Call::file)
        .as("writes SHA-256 and SHA-512 beside each document and reads them there, as CSAF asks")
        .isSubsetOf("Sidecars.java", "FileHash.java");
    assertThat(
            asked.stream()
                .filter(call -> !call.file().equals("OneTimeCodes.java")) // RFC 6238 has HMAC-SHA1
                .filter(call -> !call.file().equals("OAuth1.java")) // RFC 5849, as X has it
                .filter(call -> !call.file().equals("WebKeyDirectory.java")) // a name, no secret
                .filter(call -> !call.file().equals("DkimSigner.java")) // RFC 8301: RSA, SHA-256
                .filter(call -> !call.file().equals("MakeMailKey.java")) // for the same
                .filter(call -> call.hasConstant(0))
                .map(call -> call.arguments().getFirst().toString()))
        .allMatch(name -> APPROVED.contains(name) || name.matches("[A-Z_]+"));
    assertThat(MAIN)
        .noneMatch(file ->
            Pattern.compile(
                    "\"(MD5|MD2|SHA-?1|DES|DESede|RC4|AES|AES/(ECB|CBC)[^\"]*|RSA[^\"]*)\"\\)")
                .matcher(Sources.text(file).replace("SecretKeySpec(material, \"AES\")", ""))
                .results()
                .anyMatch(
                    _ -> !name(file).matches("OnceKey|WebKeyDirectory|DkimSigner|MakeMailKey")));
  }

  @Test
  void comparesSecretsInConstantTime() {
    assertThat(Constants.calls(MAIN))
        .filteredOn(call -> call.on().equals("Arrays") && call.method().equals("equals"))
        .map(Call::file)
        .as("what is compared is no secret: hashes of public bytes, sealed values, marks of files")
        .isSubsetOf(
            "Hash.java",
            "Sealed.java",
            "Batch.java",
            "FileKind.java",
            "Mbox.java",
            "ConcernedCustomers.java",
            "SurfaceReading.java",
            "SignedSlice.java",
            "PackFile.java",
            "PackLedger.java",
            "ZipExtra.java",
            "ZipHeader.java",
            "WarmOpenPgp.java",
            "CheckpointNote.java",
            "PublishedAnswers.java",
            "ProviderLook.java",
            "Walk.java");
    assertThat(Sources.text(HOME.resolve("server/src/main/java/org/bellbuoy/vault/Hashes.java")))
        .contains("MessageDigest.isEqual(");
  }

  @Test
  void drawsFromTheSecureGeneratorOnly() {
    Pattern weak =
        Pattern.compile(
            "java\\.util\\.Random\\b|ThreadLocalRandom|SplittableRandom|Math\\.random\\(|getInstanceStrong"
                + "|setSeed\\(|new SecureRandom\\([^)]");

    assertThat(MAIN).noneMatch(file -> weak.matcher(Sources.text(file)).find());
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }
}
