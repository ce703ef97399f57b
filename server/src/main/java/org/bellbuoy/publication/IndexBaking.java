package org.bellbuoy.publication;

import java.time.Instant;
import java.util.List;
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
    provider(batch, all, letterhead);
    lists.bake(batch, all, letterhead);
    metadata(batch, letterhead);
    folders.bake(batch, letterhead);
  }

  private void provider(Batch batch, List<AdvisoryFacts> all, Letterhead letterhead) {
    TlpFolder white = addresses.white();
    List<PublishedDocument> listed = all.stream().map(Csaf20::listing).toList();
    String publisher = letterhead.publisher().name();
    Instant updated = updated(all);
    put(batch, white.feedName(), RolieFeed.feed(white, publisher, updated, listed));
    put(batch, white.serviceName(), RolieFeed.service(List.of(white)));
    put(batch, white.categoryName(), RolieFeed.category(products(all)));
    batch.put(PublicFile.text(Addresses.WHITE + "index.txt", Indexes.indexTxt(listed)));
    batch.put(
        PublicFile.machine(
            Addresses.WHITE + "changes.csv", "text/csv;charset=utf-8", Indexes.changesCsv(listed)));
  }

  private static void put(Batch batch, String name, byte[] json) {
    batch.put(PublicFile.json(Addresses.WHITE + name, json));
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
            .filter(listed -> !listed.path().equals(Addresses.METADATA))
            .map(TreeStore.Listed::changedAt)
            .max(Instant::compareTo)
            .orElse(batch.now());
    List<ProviderMetadata.PublicKey> named =
        keys.fingerprints().stream()
            .map(each -> new ProviderMetadata.PublicKey(each, addresses.url(addresses.key(each))))
            .toList();
    ProviderMetadata metadata =
        new ProviderMetadata(
            addresses.url(Addresses.METADATA),
            letterhead.publisher(),
            List.of(addresses.white()),
            named,
            last);
    batch.put(PublicFile.json(Addresses.METADATA, metadata.bytes()));
  }
}
