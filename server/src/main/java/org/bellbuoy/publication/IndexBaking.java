package org.bellbuoy.publication;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bellbuoy.standards.csaf.CsafVersion;
import org.bellbuoy.standards.csaf.provider.Indexes;
import org.bellbuoy.standards.csaf.provider.ProviderMetadata;
import org.bellbuoy.standards.csaf.provider.PublishedDocument;
import org.bellbuoy.standards.csaf.provider.RolieFeed;
import org.bellbuoy.standards.csaf.provider.TlpFolder;
import org.bellbuoy.standards.csaf.writing.Csaf20;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.Product;
import org.springframework.stereotype.Component;

/// Bakes what lists the advisories, for machines and for people, and last the metadata.
@Component
class IndexBaking {

  private final Addresses addresses;
  private final ListBaking lists;
  private final FolderBaking folders;
  private final KeyBaking keys;
  private final TreeStore store;

  IndexBaking(
      Addresses addresses,
      ListBaking lists,
      FolderBaking folders,
      KeyBaking keys,
      TreeStore store) {
    this.keys = keys;
    this.addresses = addresses;
    this.lists = lists;
    this.folders = folders;
    this.store = store;
  }

  void bake(Batch batch, List<AdvisoryFacts> all, Letterhead letterhead) {
    for (CsafVersion version : CsafVersion.values()) {
      provider(batch, all, letterhead, version);
    }
    lists.bake(batch, all, letterhead);
    metadata(batch, letterhead);
    folders.bake(batch, letterhead);
  }

  private void provider(
      Batch batch, List<AdvisoryFacts> all, Letterhead letterhead, CsafVersion version) {
    TlpFolder folder = addresses.folder(version);
    String path = Addresses.path(version);
    List<PublishedDocument> listed = listed(all, path);
    String publisher = letterhead.publisher().name();
    Instant updated = updated(all);
    put(batch, path + folder.feedName(), RolieFeed.feed(folder, publisher, updated, listed));
    put(batch, path + folder.serviceName(), RolieFeed.service(List.of(folder)));
    put(batch, path + folder.categoryName(), RolieFeed.category(products(all)));
    batch.put(PublicFile.text(path + "index.txt", Indexes.indexTxt(listed)));
    byte[] changes = Indexes.changesCsv(version, listed);
    batch.put(PublicFile.machine(path + "changes.csv", "text/csv;charset=utf-8", changes));
  }

  /// What lies in the folder, and no more.
  private List<PublishedDocument> listed(List<AdvisoryFacts> all, String folder) {
    Set<String> there =
        store.below(folder).stream().map(TreeStore.Listed::path).collect(Collectors.toSet());
    return all.stream()
        .map(Csaf20::listing)
        .filter(document -> there.contains(folder + document.path()))
        .toList();
  }

  private static void put(Batch batch, String path, byte[] json) {
    batch.put(PublicFile.json(path, json));
  }

  private static List<String> products(List<AdvisoryFacts> all) {
    return all.stream()
        .flatMap(facts -> facts.products().stream())
        .map(Product::name)
        .distinct()
        .sorted()
        .toList();
  }

  /// A feed with nothing in it has stood since the beginning of time, so its bytes stay the same.
  static Instant updated(List<AdvisoryFacts> all) {
    return all.stream()
        .map(facts -> facts.tracking().currentRelease())
        .max(Instant::compareTo)
        .orElse(Instant.EPOCH);
  }

  /// Last updated when the last file that it leads to was.
  private void metadata(Batch batch, Letterhead letterhead) {
    Instant last =
        store.below(Addresses.CSAF).stream()
            .filter(listed -> !listed.path().endsWith("/" + ProviderMetadata.NAME))
            .map(TreeStore.Listed::changedAt)
            .max(Instant::compareTo)
            .orElse(batch.now());
    byte[] former = metadata(Addresses.METADATA, letterhead, CsafVersion.V2_0, last);
    put(batch, Addresses.METADATA_20, former);
    byte[] newer = metadata(Addresses.METADATA_21, letterhead, CsafVersion.V2_1, last);
    put(batch, Addresses.METADATA_21, newer);
    put(batch, Addresses.METADATA, former);
  }

  private byte[] metadata(
      String address, Letterhead letterhead, CsafVersion version, Instant last) {
    List<ProviderMetadata.PublicKey> named =
        keys.fingerprints().stream()
            .map(each -> new ProviderMetadata.PublicKey(each, addresses.url(addresses.key(each))))
            .toList();
    return new ProviderMetadata(
            addresses.url(address),
            letterhead.publisher(),
            List.of(addresses.folder(version)),
            named,
            last)
        .bytes();
  }
}
