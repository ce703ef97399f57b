package org.bellbuoy.standards.outside;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bellbuoy.standards.outside.OpenPgp.Certificate;

/// Walks through all that stands in public below one address, asks only there, and says what is
/// wrong by its causes.
///
/// What is published while it walks looks like a fault; so where something is wrong and the
/// metadata has changed meanwhile, it walks once more.
public final class Walk {

  private final Fetch fetch;
  private final DomainNames names;
  private final OpenPgp openPgp;
  private final Clock clock;
  private final Consumer<String> progress;

  /// @param progress hears of each address before it is asked
  public Walk(
      Fetch fetch, DomainNames names, OpenPgp openPgp, Clock clock, Consumer<String> progress) {
    this.fetch = fetch;
    this.names = names;
    this.openPgp = openPgp;
    this.clock = clock;
    this.progress = progress;
  }

  public Seen walk(Look look) {
    Round first = new Round(look, fetch, clock, progress);
    Optional<byte[]> before = metadata(first);
    Seen seen = walk(first);
    if (seen.well() || before.isEmpty()) {
      return seen;
    }
    Round second = new Round(look, fetch, clock, progress);
    boolean changed =
        metadata(second).filter(after -> !Arrays.equals(after, before.get())).isPresent();
    return changed ? walk(second) : seen;
  }

  private static Optional<byte[]> metadata(Round round) {
    return round.raw(round.look().at(ProviderLook.PLACE)) instanceof Answer.Got got
            && got.status() == 200
        ? Optional.of(got.body())
        : Optional.empty();
  }

  private Seen walk(Round round) {
    Optional<Answer.Got> front = new FrontLook(round).look();
    int documents = 0;
    int pages = 0;
    if (round.reached()) {
      List<ProviderLook.Said> said = new ProviderLook(round).look();
      ContactFile.Said contact = new ContactFile(round).look();
      List<Certificate> keys = keys(round, said, contact);
      documents = documents(round, said, keys);
      pages = pages(round, front);
      new MailLook(round, names).look(contact.contact());
    }
    if (round.cut()) {
      round.note(
          new Symptom(
              Check.BOUNDS,
              Severity.NOTE,
              round.look().at("/"),
              "The walk stopped before its end, after %d requests.".formatted(round.requests()),
              Trouble.ITSELF,
              "cut"));
    }
    return new Seen(
        round.look().base(),
        round.began(),
        Diagnosis.of(round, documents),
        round.requests(),
        documents,
        pages,
        round.reached());
  }

  private List<Certificate> keys(
      Round round, List<ProviderLook.Said> said, ContactFile.Said contact) {
    KeysLook look = new KeysLook(round, openPgp);
    List<Certificate> keys = new ArrayList<>();
    URI metadata = round.look().at(ProviderLook.PLACE);
    for (ProviderLook.Said each : said) {
      keys = look.look(metadata, each.keys());
    }
    look.contact(contact, keys);
    look.directory(contact.contact(), keys);
    return keys;
  }

  private int documents(Round round, List<ProviderLook.Said> said, List<Certificate> keys) {
    DocumentLook look = new DocumentLook(round, openPgp, keys);
    Set<URI> done = new HashSet<>();
    int read = 0;
    for (ProviderLook.Said each : said) {
      for (ProviderLook.Folder folder : each.folders()) {
        Map<URI, Listing> all = new FolderLook(round).look(folder);
        int most = round.look().limits().documents();
        for (URI at : all.keySet().stream().limit(most).toList()) {
          read += done.add(at) && look.look(at, folder.label()) ? 1 : 0;
        }
        if (all.size() > most) {
          round.note(
              new Symptom(
                  Check.BOUNDS,
                  Severity.NOTE,
                  folder.feed().or(folder::url).orElse(round.look().base()),
                  "The latest %,d of %,d documents were checked.".formatted(most, all.size()),
                  Trouble.ITSELF,
                  "documents"));
        }
      }
    }
    return read;
  }

  private static int pages(Round round, Optional<Answer.Got> front) {
    Map<String, String> feeds = front.map(got -> PageParts.of(got.body()).feeds()).orElse(Map.of());
    List<String> named = new FeedsLook(round).look(round.look().at("/"), feeds);
    return new PagesLook(round).look(named);
  }
}
