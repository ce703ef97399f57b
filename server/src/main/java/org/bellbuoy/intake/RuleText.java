package org.bellbuoy.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a rule of the queue looks for and what it does then. Everything that is given must hold; of
/// the words and of the ways in, one is enough.
///
/// It lowers a place among those that say to be as urgent, puts a tag on, or points to something
/// known that is no finding. It refuses nothing, deletes nothing, answers nobody and calls nothing
/// spam: that only a person does.
///
/// @param words any of them in what the report says; empty for any report
/// @param sender part of the address for our answers, or empty
/// @param product part of the product as it was named, or empty
/// @param language `en`, `de` and so on, or empty
/// @param tag a word that is shown with the report, or empty
/// @param nonFinding what it probably is, in the words of the policy, or empty
public record RuleText(
    String name,
    List<String> words,
    String sender,
    String product,
    String language,
    Set<Source> sources,
    boolean lower,
    String tag,
    String nonFinding) {

  public RuleText {
    words = List.copyOf(words);
    sources = Set.copyOf(sources);
  }

  boolean looksForAnything() {
    return !words.isEmpty() || !sources.isEmpty() || !(sender + product + language).isEmpty();
  }

  boolean doesAnything() {
    return lower || !(tag + nonFinding).isEmpty();
  }

  boolean matches(Source source, Content content) {
    String said = content.what() + "\n" + content.steps() + "\n" + content.impact();
    String small = said.toLowerCase(Locale.ROOT);
    return (sources.isEmpty() || sources.contains(source))
        && (words.isEmpty()
            || words.stream().map(word -> word.toLowerCase(Locale.ROOT)).anyMatch(small::contains))
        && within(sender, content.contact())
        && within(product, content.product())
        && (language.isEmpty() || language.equals(Tongue.of(said)));
  }

  private static boolean within(String part, String whole) {
    return whole.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }
}
