package org.bellbuoy.publication;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.bellbuoy.advisories.PublishedAdvisories;
import org.bellbuoy.advisories.PublishedTranslation;
import org.bellbuoy.correspondence.Signatures;
import org.bellbuoy.standards.csaf.CsafVersion;
import org.bellbuoy.standards.csaf.provider.Indexes;
import org.bellbuoy.standards.csaf.provider.PublishedDocument;
import org.bellbuoy.standards.csaf.provider.Sidecars;
import org.bellbuoy.standards.csaf.writing.Csaf20;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.vault.Hashes;
import org.springframework.stereotype.Component;

/// Reads what the world reads, file by file, and compares it with the facts. It reads the stored
/// files with readers of their own, never with the code that wrote them.
@Component
class SurfaceReading {

  private final BakedStore files;
  private final Addresses addresses;
  private final Signing signing;
  private final Signatures signatures;
  private final PublishedAdvisories advisories;

  SurfaceReading(
      BakedStore files,
      Addresses addresses,
      Signing signing,
      Signatures signatures,
      PublishedAdvisories advisories) {
    this.advisories = advisories;
    this.files = files;
    this.addresses = addresses;
    this.signing = signing;
    this.signatures = signatures;
  }

  Map<Surface, Finding> read(AdvisoryFacts facts) {
    Map<Surface, Finding> found = new EnumMap<>(Surface.class);
    for (Surface surface : Surface.values()) {
      found.put(surface, look(surface, facts));
    }
    return found;
  }

  private Finding look(Surface surface, AdvisoryFacts facts) {
    String id = facts.tracking().id();
    String page = addresses.url(Addresses.page(id)).toString();
    return switch (surface) {
      case PAGE ->
          both(at(Addresses.page(id), bytes -> PageLook.says(bytes, facts)), languages(facts));
      case JSON -> at(Addresses.json(id), bytes -> JsonLook.says(bytes, facts));
      case LIST -> at(Addresses.LIST_JSON, bytes -> JsonLook.lists(bytes, facts));
      case CSAF ->
          each(
              facts,
              version -> at(Addresses.csaf(facts, version), bytes -> CsafLook.says(bytes, facts)));
      case HASHES -> each(facts, version -> hashes(facts, version));
      case SIGNATURE -> each(facts, version -> signature(facts, version));
      case OSV -> osv(facts);
      case OPENVEX -> twin(facts, Addresses.openVex(id), bytes -> VexLook.openVex(bytes, facts));
      case CYCLONEDX ->
          twin(facts, Addresses.cycloneDx(id), bytes -> VexLook.cycloneDx(bytes, facts));
      case ROLIE -> each(facts, version -> feed(facts, version));
      case INDEX -> each(facts, version -> index(facts, version));
      case ATOM -> at(Addresses.FEED + Addresses.ATOM, bytes -> FeedLook.atom(bytes, facts, page));
      case RSS -> at(Addresses.FEED + Addresses.RSS, bytes -> FeedLook.rss(bytes, facts, page));
      case JSON_FEED ->
          at(Addresses.FEED + Addresses.JSON_FEED, bytes -> FeedLook.json(bytes, facts, page));
    };
  }

  /// What stands in both versions of CSAF must be right in both; some stands in 2.0 alone.
  private Finding each(AdvisoryFacts facts, Function<CsafVersion, Finding> looking) {
    Finding former = looking.apply(CsafVersion.V2_0);
    boolean newer = files.find(Addresses.csaf(facts, CsafVersion.V2_1)).isPresent();
    return newer ? both(former, looking.apply(CsafVersion.V2_1)) : former;
  }

  /// The page in every language in which it stands.
  private Finding languages(AdvisoryFacts facts) {
    String id = facts.tracking().id();
    List<PublishedTranslation> all = advisories.translations(id);
    Finding worst = Finding.EQUAL;
    for (PublishedTranslation each : all) {
      if (each.stands()) {
        Saying saying = Saying.in(facts, each, all);
        String path = Addresses.page(id, each.language());
        worst = both(worst, at(path, bytes -> PageLook.says(bytes, facts, saying)));
      }
    }
    return worst;
  }

  private Finding feed(AdvisoryFacts facts, CsafVersion version) {
    String url = addresses.url(Addresses.csaf(facts, version)).toString();
    return at(
        Addresses.path(version) + addresses.folder(version).feedName(),
        bytes -> JsonLook.feeds(bytes, facts, url));
  }

  private Finding at(String path, Predicate<byte[]> says) {
    return files
        .find(path)
        .map(file -> whole(file) && says.test(file.bytes()) ? Finding.EQUAL : Finding.DIFFERENT)
        .orElse(Finding.ABSENT);
  }

  /// The plain bytes are those of the entity tag, and the packed ones unpack to them.
  private static boolean whole(BakedFile file) {
    byte[] packed = file.gzip();
    return Arrays.equals(file.sha256(), Hashes.sha256(file.bytes()))
        && (packed == null || Arrays.equals(unpacked(packed), file.bytes()));
  }

  private static byte[] unpacked(byte[] packed) {
    try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return stream.readAllBytes();
    } catch (IOException broken) {
      return new byte[0];
    }
  }

  private Finding hashes(AdvisoryFacts facts, CsafVersion version) {
    String path = Addresses.csaf(facts, version);
    String name = Addresses.fileName(facts);
    Optional<BakedFile> document = files.find(path);
    if (document.isEmpty()) {
      return Finding.ABSENT;
    }
    byte[] bytes = document.get().bytes();
    return both(
        at(path + Sidecars.SHA_256, file -> Arrays.equals(file, Sidecars.sha256(bytes, name))),
        at(path + Sidecars.SHA_512, file -> Arrays.equals(file, Sidecars.sha512(bytes, name))));
  }

  private Finding osv(AdvisoryFacts facts) {
    Finding worst = Finding.EQUAL;
    List<VulnerabilityFacts> flaws = facts.vulnerabilities();
    for (int place = 0; place < flaws.size(); place++) {
      VulnerabilityFacts flaw = flaws.get(place);
      String path = Addresses.osv(facts.tracking().id(), place);
      worst = both(worst, at(path, bytes -> OsvLook.says(bytes, facts, flaw)));
    }
    return worst;
  }

  /// A notice without a vulnerability has no twin for those who ask about vulnerabilities.
  private Finding twin(AdvisoryFacts facts, String path, Predicate<byte[]> says) {
    return facts.vulnerabilities().isEmpty() ? Finding.EQUAL : at(path, says);
  }

  /// Against the key that is published, as everybody else has to check it.
  private Finding signature(AdvisoryFacts facts, CsafVersion version) {
    String path = Addresses.csaf(facts, version);
    Optional<BakedFile> key = files.find(addresses.key(signing.fingerprint()));
    Optional<BakedFile> document = files.find(path);
    if (key.isEmpty() || document.isEmpty()) {
      return Finding.ABSENT;
    }
    return at(
        path + Sidecars.SIGNATURE,
        signature ->
            signatures.verifies(
                new String(key.get().bytes(), US_ASCII),
                document.get().bytes(),
                new String(signature, US_ASCII)));
  }

  private Finding index(AdvisoryFacts facts, CsafVersion version) {
    PublishedDocument listed = Csaf20.listing(facts);
    String folder = Addresses.path(version);
    String change = Indexes.change(version, listed);
    return both(
        at(folder + "index.txt", bytes -> line(bytes, listed.path())),
        at(folder + "changes.csv", bytes -> line(bytes, change)));
  }

  private static boolean line(byte[] bytes, String wanted) {
    return new String(bytes, UTF_8).lines().anyMatch(wanted::equals);
  }

  private static Finding both(Finding one, Finding other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
