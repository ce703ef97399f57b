package org.bellbuoy.publication;

import java.net.URI;
import org.bellbuoy.advisories.Language;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.standards.csaf.CsafVersion;
import org.bellbuoy.standards.csaf.FileNames;
import org.bellbuoy.standards.csaf.provider.TlpFolder;
import org.bellbuoy.standards.csaf.writing.Csaf20;
import org.bellbuoy.standards.csaf.writing.CsafTranslation;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.tlp.TlpLabel;
import org.springframework.stereotype.Component;

/// Where everything of the public tree lies. These addresses are kept for ever.
@Component
class Addresses {

  static final String CSAF = "/.well-known/csaf/";
  static final String WHITE = CSAF + "white/";
  static final String KEYS = CSAF + "openpgp/";
  static final String METADATA = CSAF + "provider-metadata.json";

  /// CSAF 2.1, section 7: both versions have metadata of their own, and the plain address holds
  /// that of 2.0 until everybody is told otherwise.
  static final String METADATA_20 = CSAF + "v2.0/provider-metadata.json";

  static final String METADATA_21 = CSAF + "v2.1/provider-metadata.json";
  static final String CLEAR = CSAF + "v2.1/clear/";
  static final String SECURITY_TXT = "/.well-known/security.txt";

  /// The feed of all, without the ending.
  static final String FEED = "/feeds/advisories";

  static final String ATOM = ".atom";
  static final String RSS = ".rss";
  static final String JSON_FEED = ".json";
  static final String CALENDAR = ".ics";
  static final String LIST = "/advisories";
  static final String LIST_JSON = "/advisories.json";
  static final String POLICY = "/policy";
  static final String THANKS = "/thanks";
  static final String FIGURES = "/figures";
  static final String AFFECTED = "/affected";
  static final String AFFECTED_JSON = "/affected.json";
  static final String NON_FINDINGS = "/not-a-finding";

  private final Installation installation;

  Addresses(Installation installation) {
    this.installation = installation;
  }

  URI url(String path) {
    return installation.at(path);
  }

  /// The folder of all documents that everybody may read.
  TlpFolder folder(CsafVersion version) {
    return new TlpFolder(url(path(version)), TlpLabel.CLEAR, version);
  }

  /// Where that folder begins.
  static String path(CsafVersion version) {
    return switch (version) {
      case V2_0 -> WHITE;
      case V2_1 -> CLEAR;
    };
  }

  static String page(String trackingId) {
    return LIST + "/" + trackingId;
  }

  /// The page of an advisory in another language.
  static String page(String trackingId, Language language) {
    return page(trackingId) + "/" + language.tag();
  }

  /// The CSAF document in another language, which no index names: the original is the document.
  static String csaf(String trackingId, Language language) {
    return page(trackingId, language)
        + "/"
        + FileNames.of(CsafTranslation.id(trackingId, language.tag()));
  }

  /// The page that says whom of the users of a product the advisories affect.
  static String affected(String product) {
    return AFFECTED + "/" + product;
  }

  /// The feed of one product, without the ending.
  static String feed(String product) {
    return "/feeds/products/" + product;
  }

  /// The raw series of how long the work of a year took.
  static String workTimes(int year) {
    return FIGURES + "/" + year + ".csv";
  }

  static String json(String trackingId) {
    return LIST + "/" + trackingId + ".json";
  }

  /// The OSV record of the vulnerability at a place in the advisory, counted from zero.
  static String osv(String trackingId, int place) {
    return page(trackingId) + (place == 0 ? "" : "." + (place + 1)) + ".osv.json";
  }

  static String openVex(String trackingId) {
    return page(trackingId) + ".openvex.json";
  }

  static String cycloneDx(String trackingId) {
    return page(trackingId) + ".cdx.json";
  }

  static String csaf(AdvisoryFacts facts) {
    return csaf(facts, CsafVersion.V2_0);
  }

  static String csaf(AdvisoryFacts facts, CsafVersion version) {
    return path(version) + Csaf20.listing(facts).path();
  }

  static String fileName(AdvisoryFacts facts) {
    return FileNames.of(facts.tracking().id());
  }

  static String policy(String version) {
    return POLICY + "/" + version;
  }

  String key(String fingerprint) {
    return KEYS + fingerprint + ".asc";
  }

  /// Whether signed files may name this address: RFC 9116 and CSAF know https only.
  boolean secure() {
    return "https".equals(installation.publicUrl().getScheme());
  }
}
