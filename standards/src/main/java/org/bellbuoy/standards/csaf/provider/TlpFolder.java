package org.bellbuoy.standards.csaf.provider;

import java.net.URI;
import java.util.Locale;
import org.bellbuoy.standards.csaf.CsafVersion;
import org.bellbuoy.standards.tlp.TlpLabel;

/// The folder in which a provider keeps all documents of one TLP label, and the names of its files.
///
/// @param url address of the folder, ending in a slash
/// @param version that all documents of the folder have
public record TlpFolder(URI url, TlpLabel label, CsafVersion version) {
  public TlpFolder {
    if (!url.toString().endsWith("/")) {
      throw new IllegalArgumentException("The address of a folder must end in a slash: " + url);
    }
  }

  /// A folder of CSAF 2.0.
  public TlpFolder(URI url, TlpLabel label) {
    this(url, label, CsafVersion.V2_0);
  }

  /// The label in the words of the version.
  public String word() {
    return version.word(label);
  }

  public URI document(PublishedDocument document) {
    return url.resolve(document.path());
  }

  public String feedName() {
    return "csaf-feed-tlp-" + word().toLowerCase(Locale.ROOT) + ".json";
  }

  public URI feed() {
    return url.resolve(feedName());
  }

  public String serviceName() {
    return "service.json";
  }

  public URI service() {
    return url.resolve(serviceName());
  }

  /// Beside the feed, where csaf_checker looks for it.
  public String categoryName() {
    return "category-tlp-" + word().toLowerCase(Locale.ROOT) + ".json";
  }

  public URI category() {
    return url.resolve(categoryName());
  }
}
