package org.bellbuoy.advisories.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bellbuoy.advisories.CommentThread;

/// What was said about the drafts of an advisory, as the pages of the draft show it.
///
/// @param names of those who said something and who work here
public record CommentsView(List<CommentThread> threads, Map<UUID, String> names) {

  public CommentsView {
    threads = List.copyOf(threads);
    names = Map.copyOf(names);
  }

  /// What stands beside a field: all of this revision, and what is still open of those before it.
  public List<CommentThread> at(String path) {
    return shown()
        .filter(thread -> thread.standing() && thread.field().path().equals(path))
        .toList();
  }

  /// What was said of fields that the draft no longer has.
  public List<CommentThread> gone() {
    return shown().filter(thread -> !thread.standing()).toList();
  }

  private Stream<CommentThread> shown() {
    return threads.stream().filter(thread -> thread.open() || thread.current());
  }

  /// How many are not settled.
  public long open() {
    return threads.stream().filter(CommentThread::open).count();
  }

  public long openAt(String path) {
    return at(path).stream().filter(CommentThread::open).count();
  }

  public String who(UUID person) {
    return names.getOrDefault(person, "Somebody who is no longer here");
  }

  /// How many there are, in words.
  public static String count(List<CommentThread> threads) {
    long open = threads.stream().filter(CommentThread::open).count();
    if (threads.isEmpty()) {
      return "no comments";
    }
    String all = threads.size() == 1 ? "1 comment" : threads.size() + " comments";
    return open == 0 ? all + ", settled" : all + ", " + open + " open";
  }

  /// What the approver is told beside the gates.
  public String unresolved() {
    return open() == 1 ? "1 comment is not settled" : open() + " comments are not settled";
  }
}
