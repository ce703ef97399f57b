package org.bellbuoy.publication.street;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.bellbuoy.publication.BakedFile;
import org.bellbuoy.publication.BakedFile.Shelf;
import org.bellbuoy.publication.Encoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationTests {

  private static final byte[] SOME = {1, 2, 3};

  private final BakedFile file =
      new BakedFile("/", "text/html", Shelf.PAGE, SOME, SOME, SOME, new byte[32], 1, Instant.EPOCH);

  @ParameterizedTest
  @CsvSource({
    "'gzip, br', BROTLI",
    "'gzip;q=1.0, br;q=0.5', GZIP",
    "'br;q=0, gzip', GZIP",
    "'*', BROTLI",
    "'*;q=0', IDENTITY",
    "'br;q=0, *', GZIP",
    "'identity', IDENTITY",
    "'identity;q=1, gzip;q=0.2', IDENTITY",
    "'x-gzip', GZIP",
    "'zstd', IDENTITY",
    "'brotli, gzipped', IDENTITY",
    "'br;q=x', IDENTITY",
    "'', IDENTITY"
  })
  void choosesWhatTheReaderLikesBest(String header, Encoding encoding) {
    assertThat(AcceptEncoding.best(header, file)).isEqualTo(encoding);
  }

  @Test
  void sendsPlainBytesToWhoeverSaysNothing() {
    assertThat(AcceptEncoding.best(null, file)).isEqualTo(Encoding.IDENTITY);
  }

  @Test
  void sendsOnlyWhatWasBaked() {
    BakedFile small =
        new BakedFile(
            "/", "text/html", Shelf.PAGE, SOME, null, null, new byte[32], 1, Instant.EPOCH);

    assertThat(AcceptEncoding.best("br, gzip", small)).isEqualTo(Encoding.IDENTITY);
  }

  @ParameterizedTest
  @CsvSource({
    "'\"a\"', true",
    "'\"b\", W/\"a\"', true",
    "'*', true",
    "'\"ab\"', false",
    "'a', false",
    "'', false"
  })
  void knowsWhatTheReaderHas(String header, boolean has) {
    assertThat(IfNoneMatch.holds(header, "\"a\"")).isEqualTo(has);
  }

  @ParameterizedTest
  @CsvSource({
    "/advisories/SA2026-07, /advisories/SA2026-07",
    "/advisories/SA2026%2D07, /advisories/SA2026-07",
    "/advisories/a+b, /advisories/a+b",
    "/report, ''",
    "/cases/abc, ''",
    "/advisories/%zz, ''"
  })
  void answersOnlyForTheTree(String raw, String path) {
    assertThat(TreePath.of(raw)).isEqualTo(path);
  }
}
