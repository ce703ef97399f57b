package org.bellbuoy.announcement;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.PublishedAdvisories;
import org.bellbuoy.advisories.PublishedAdvisory;
import org.bellbuoy.kernel.RestoreFence;
import org.bellbuoy.publication.ElsewhereFinding;
import org.bellbuoy.standards.announcing.Told;
import org.bellbuoy.standards.surfaces.Difference;
import org.bellbuoy.vault.Hashes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Reads what was put at outlets as everybody reads it there, and compares its facts with those of
/// the published advisory. A place that is away says nothing: what was seen before still counts.
///
/// Not one transaction: no connection is held while a service outside thinks. It asks nobody while
/// the restore fence is closed.
@Component
public class ReadBack {

  private final Postings postings;
  private final KeepPosting keeping;
  private final Outlets outlets;
  private final ObjectProvider<PutOut> putting;
  private final PublishedAdvisories published;
  private final Announcements announcements;
  private final RestoreFence fence;
  private final Clock clock;

  ReadBack(
      Postings postings,
      KeepPosting keeping,
      Outlets outlets,
      ObjectProvider<PutOut> putting,
      PublishedAdvisories published,
      Announcements announcements,
      RestoreFence fence,
      Clock clock) {
    this.postings = postings;
    this.keeping = keeping;
    this.outlets = outlets;
    this.putting = putting;
    this.published = published;
    this.announcements = announcements;
    this.fence = fence;
    this.clock = clock;
  }

  /// Reads all that was put out about an advisory.
  ///
  /// @return what is known of each now
  List<Posting> execute(UUID advisory) {
    return fence.held()
        ? postings.of(advisory)
        : postings.of(advisory).stream().map(this::read).toList();
  }

  /// Reads what is due, on whichever node has time.
  ///
  /// @return whether there was anything
  public boolean readNext() {
    if (fence.held()) {
      return false;
    }
    Optional<Posting> due = keeping.claim();
    due.ifPresent(this::read);
    return due.isPresent();
  }

  private Posting read(Posting before) {
    Optional<Outlet> outlet = outlets.find(before.outlet());
    Optional<PublishedAdvisory> said = published.find(new AdvisoryId(before.advisory()));
    if (outlet.isEmpty() || said.isEmpty()) {
      return before;
    }
    Posting now =
        switch (putting.getObject().read(outlet.get(), before.piece(), before.where())) {
          case Shown.Seen(String text) -> compared(before, outlet.get(), said.get(), text);
          case Shown.Gone _ ->
              before.seen(ElsewhereFinding.GONE, before.wordsHash(), List.of(), clock.instant());
          case Shown.Away(OutletTrouble why) -> before.away(why);
        };
    keeping.seen(before, now);
    return now;
  }

  private Posting compared(Posting before, Outlet outlet, PublishedAdvisory said, String text) {
    Told told = announcements.told(said.facts());
    List<String> differences =
        told.differences(outlet.what().kind(), text).stream().map(Difference::sentence).toList();
    String hash = hash(text);
    boolean first = before.wordsHash().isEmpty();
    ElsewhereFinding finding =
        !differences.isEmpty()
            ? ElsewhereFinding.DIFFERENT
            : first || before.wordsHash().equals(hash)
                ? ElsewhereFinding.SAME
                : ElsewhereFinding.REWORDED;
    return before.seen(
        finding,
        first && finding == ElsewhereFinding.SAME ? hash : before.wordsHash(),
        differences,
        clock.instant());
  }

  /// Of the words alone: services set blanks and lines as they like.
  private static String hash(String text) {
    String words = text.replaceAll("\\s+", " ").strip();
    return HexFormat.of().formatHex(Hashes.sha256(words.getBytes(UTF_8)));
  }
}
