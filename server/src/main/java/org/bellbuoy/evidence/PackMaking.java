package org.bellbuoy.evidence;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bellbuoy.audit.EntriesAbout;
import org.bellbuoy.audit.EntryAbout;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.bellbuoy.standards.ledger.Hash;
import org.bellbuoy.standards.pack.PackManifest;
import org.bellbuoy.web.Templates;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import org.springframework.stereotype.Component;

/// Puts an evidence pack together: the chapters, the page that a person reads, the manifest; then
/// the entry that binds the manifest to the ledger; then the proof of all entries and of that one.
@Component
class PackMaking {

  /// Left out: who opened which page, of which there are more than of everything else together.
  private static final String READ = "kernel.MaterialRead";

  private final List<PackChapter> chapters;
  private final EntriesAbout ledger;
  private final PackSealing sealing;
  private final PackNames names;
  private final Templates templates;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  PackMaking(
      List<PackChapter> chapters,
      EntriesAbout ledger,
      PackSealing sealing,
      PackNames names,
      Templates templates,
      Ids ids,
      Clock clock,
      News news) {
    this.chapters = chapters.stream().sorted(AnnotationAwareOrderComparator.INSTANCE).toList();
    this.ledger = ledger;
    this.sealing = sealing;
    this.names = names;
    this.templates = templates;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  EvidencePack make(Viewer viewer, PackSubject subject, PackForm.Read why) {
    Instant now = clock.instant();
    UUID pack = ids.next();
    List<Chapter> whole = new ArrayList<>();
    chapters.forEach(each -> each.of(viewer, subject).ifPresent(whole::add));
    Set<UUID> about = subjects(whole);
    List<EntryAbout> entries = ledger.find(about, READ);
    whole.addFirst(PackFront.of(viewer, subject, why, pack, now));
    whole.addLast(PackEvents.of(entries, ledger.count(about, READ)));

    SequencedMap<String, byte[]> files = files(viewer, subject, whole, entries);
    PackManifest manifest = PackManifest.of(files);
    files.putFirst(PackManifest.NAME, manifest.bytes());
    String hash = Hash.of(manifest.bytes()).toString();
    news.tell(new EvidencePackTaken(viewer.actor(), now, subject.id(), pack, why.ground(), hash));
    files.putAll(sealing.of(subject.id(), pack, entries));
    return new EvidencePack(name(subject, now), files);
  }

  private static Set<UUID> subjects(List<Chapter> chapters) {
    Set<UUID> about = new LinkedHashSet<>();
    chapters.forEach(each -> about.addAll(each.subjects()));
    return about;
  }

  private SequencedMap<String, byte[]> files(
      Viewer viewer, PackSubject subject, List<Chapter> whole, List<EntryAbout> entries) {
    List<Chapter> named = names.in(viewer, whole);
    PackProofs proofs = new PackProofs(entries);
    SequencedMap<String, byte[]> files = new LinkedHashMap<>();
    files.put(
        "index.html",
        templates.bytes(
            "evidence/pack/index", Map.of("number", subject.number(), "chapters", named)));
    named.forEach(chapter -> files.put(chapter.file(), PackJson.of(chapter, proofs)));
    return files;
  }

  private static String name(PackSubject subject, Instant now) {
    return Stream.of("evidence", subject.number(), now.toString().substring(0, 10))
            .reduce((one, next) -> one + "-" + next)
            .orElseThrow()
        + ".zip";
  }
}
