package org.bellbuoy.standards.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import org.bellbuoy.standards.ledger.CheckpointNote;
import org.bellbuoy.standards.ledger.Hash;
import org.bellbuoy.standards.ledger.NoteKey;
import org.bellbuoy.standards.pack.PackVerdict.Step;

/// Checks a pack without a network and without the house it came from. Nothing in it is believed
/// but what follows from the key: the key signed the head of the tree, the entries stand in that
/// tree, one of them holds the hash of the manifest, and the manifest those of all files.
public final class PackCheck {

  private final SequencedMap<String, byte[]> files;
  private final List<PackVerdict.Finding> findings = new ArrayList<>();
  private final List<PackVerdict.Chapter> chapters = new ArrayList<>();
  private final Map<String, EntryFacts> entries = new HashMap<>();

  /// Whether the entries may be believed.
  private boolean trusted;

  private PackCheck(SequencedMap<String, byte[]> files) {
    this.files = files;
  }

  /// Empty where the file is no pack at all.
  ///
  /// @param believed the keys that may have signed the head
  public static Optional<PackVerdict> check(byte[] zip, List<NoteKey> believed) {
    return PackFile.read(zip)
        .filter(read -> read.files().containsKey(PackManifest.NAME))
        .map(read -> new PackCheck(read.files()).checked(read.whole(), believed));
  }

  private PackVerdict checked(boolean whole, List<NoteKey> believed) {
    say(
        Step.FILE,
        whole,
        whole
            ? "The file is just as Bellbuoy writes a pack."
            : "The file is NOT as Bellbuoy writes a pack: bytes were changed, added or taken away.");
    manifest();
    Optional<PackLedger> ledger = file(PackLedger.FILE).flatMap(PackLedger::parse);
    ledger.ifPresentOrElse(
        part -> ledger(part, believed),
        () -> say(Step.ENTRIES, false, "The entries of the ledger cannot be read."));
    files.keySet().stream()
        .filter(name -> name.startsWith(PackChapterFile.FOLDER))
        .forEach(this::chapter);
    return new PackVerdict(findings, chapters);
  }

  private void manifest() {
    Optional<PackManifest> read = file(PackManifest.NAME).flatMap(PackManifest::parse);
    if (read.isEmpty()) {
      say(Step.MANIFEST, false, "The manifest cannot be read.");
      return;
    }
    Set<String> left = new TreeSet<>(files.keySet());
    left.removeAll(Set.of(PackManifest.NAME, PackLedger.FILE, PackLedger.HEAD));
    for (PackManifest.Line line : read.get().lines()) {
      byte[] content = files.get(line.file());
      boolean same = content != null && Hash.of(content).equals(line.hash());
      String how =
          same ? "is the file that was packed" : content == null ? "is missing" : "was CHANGED";
      say(Step.MANIFEST, same, line.file() + " " + how + ".");
      left.remove(line.file());
    }
    left.forEach(file -> say(Step.MANIFEST, false, file + " was ADDED: no manifest names it."));
  }

  private void ledger(PackLedger part, List<NoteKey> believed) {
    Optional<CheckpointNote> note =
        file(PackLedger.HEAD).flatMap(bytes -> CheckpointNote.parse(new String(bytes, UTF_8)));
    if (note.isEmpty()) {
      say(Step.HEAD, false, "The head of the ledger's tree cannot be read.");
      return;
    }
    boolean signed = believed.stream().anyMatch(note.get()::isSignedBy);
    say(
        Step.HEAD,
        signed,
        signed
            ? "The head over %,d entries of %s was signed by the key you gave."
                .formatted(note.get().size(), note.get().origin())
            : "The head of the ledger's tree was NOT signed by the key you gave.");
    boolean stand =
        part.size() == note.get().size() && part.root().equals(Optional.of(note.get().root()));
    say(
        Step.ENTRIES,
        stand,
        stand
            ? "All %,d entries stand at their places below that head."
                .formatted(part.entries().size())
            : "The entries do NOT stand below that head.");
    trusted = signed && stand;
    if (trusted) {
      part.entries().forEach(entry -> EntryFacts.of(entry.content()).ifPresent(this::keep));
      taken(part);
      complete();
    }
  }

  private void keep(EntryFacts facts) {
    entries.put(facts.id(), facts);
  }

  private void taken(PackLedger part) {
    Optional<EntryFacts> entry =
        part.entries().stream()
            .filter(each -> each.place() == part.taken())
            .findFirst()
            .flatMap(each -> EntryFacts.of(each.content()));
    String hash = Hash.of(files.getOrDefault(PackManifest.NAME, new byte[0])).toString();
    boolean bound =
        entry
            .filter(facts -> facts.event().equals("evidence.EvidencePackTaken"))
            .filter(facts -> facts.says("hash", hash, part.salt()))
            .isPresent();
    say(
        Step.TAKEN,
        bound,
        bound
            ? "Entry %d says that this very pack was taken, at %s by %s."
                .formatted(part.taken(), said(entry, "at"), said(entry, "by"))
            : "No entry says that a pack with this manifest was taken.");
    entry.ifPresent(facts -> entries.remove(facts.id()));
  }

  private static String said(Optional<EntryFacts> entry, String name) {
    return entry.flatMap(facts -> facts.find(name)).orElse("");
  }

  /// Every entry is listed by the chapter of events, and is about what the pack is about.
  private void complete() {
    Set<String> listed = new HashSet<>();
    Set<String> subjects = new HashSet<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (file.getKey().startsWith(PackChapterFile.FOLDER)) {
        PackChapterFile.parse(file.getValue()).ifPresent(each -> subjects.addAll(each.subjects()));
      }
    }
    file(PackChapterFile.EVENTS)
        .flatMap(PackChapterFile::parse)
        .ifPresent(events -> events.rows().forEach(row -> listed.add(row.entry())));
    boolean same = listed.equals(entries.keySet());
    say(
        Step.ENTRIES,
        same,
        same
            ? "The chapter of events lists each of them."
            : "The chapter of events does NOT list just these entries.");
    boolean own =
        entries.values().stream()
            .allMatch(entry -> entry.find("about").filter(subjects::contains).isPresent());
    say(
        Step.ENTRIES,
        own,
        own
            ? "Each is about what the pack is about."
            : "Some are about something else than the pack.");
  }

  private void chapter(String name) {
    Optional<PackChapterFile> read = file(name).flatMap(PackChapterFile::parse);
    if (read.isEmpty()) {
      say(Step.CHAPTER, false, name + " cannot be read.");
      return;
    }
    if (!trusted) {
      say(Step.CHAPTER, false, name + ": no row is proved, because the entries do not hold.");
      return;
    }
    List<PackChapterFile.Row> rows = read.get().rows();
    List<PackChapterFile.Row> claiming = rows.stream().filter(PackChapterFile.Row::claims).toList();
    long wrong = claiming.stream().filter(row -> !proved(row)).count();
    int stated = rows.size() - claiming.size();
    say(
        Step.CHAPTER,
        wrong == 0,
        wrong == 0
            ? "%s: %,d of %,d rows say what the ledger says; the others are stated only."
                .formatted(name, claiming.size(), rows.size())
            : "%s: %,d rows do NOT say what the ledger says.".formatted(name, wrong));
    chapters.add(new PackVerdict.Chapter(name, read.get().title(), claiming.size(), stated));
  }

  private boolean proved(PackChapterFile.Row row) {
    EntryFacts facts = entries.get(row.entry());
    return facts != null && row.isSaidBy(facts);
  }

  private Optional<byte[]> file(String name) {
    return Optional.ofNullable(files.get(name));
  }

  private void say(Step step, boolean holds, String sentence) {
    findings.add(new PackVerdict.Finding(step, holds, sentence));
  }
}
