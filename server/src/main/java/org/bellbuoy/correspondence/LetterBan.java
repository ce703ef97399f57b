package org.bellbuoy.correspondence;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellbuoy.web.Words;

/// Something a letter must not say. Found by its words: a person decides what to write, and this
/// catches what slips in. A search begins where a sentence or an address can begin and nowhere
/// else, so that its time grows with the text and not with its square.
public enum LetterBan {
  /// The secret that opens the mailbox, in groups of four.
  RECEIPT_CODE("\\b(?:[0-9a-hjkmnp-tv-z]{4}[ -]){7}[0-9a-hjkmnp-tv-z]{4}\\b"),
  JUDGEMENT(
      "\\b(?:not a vulnerability|false positive|duplicates?|invalid|valid|severe|severity|critical"
          + "|high risk|low risk|minor|major|serious|harmless|confirm(?:s|ed)?|rejected|accepted"
          + "|genuine|bogus)\\b"),
  PROMISED_FIX_DATE(
      "(?<![^.!?\\n])[^.!?\\n]*\\b(?:fix(?:ed|es)?|patch(?:ed|es)?|corrected|repaired|resolved|updated?)\\b"
          + "[^.!?\\n]*(?:\\d{4}-\\d{2}-\\d{2}|\\b\\d{1,2}\\.? ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct"
          + "|nov|dec)|\\b(?:within|in) (?:\\w+ )?(?:\\d+|one|two|three|a few|some) (?:days?|weeks?"
          + "|months?)|\\b(?:tomorrow|next week|next month|this week|this month))"),
  RIDICULE(
      "\\b(?:ridiculous|laughable|absurd|nonsense|silly|stupid|joke|obviously|as everyone knows"
          + "|amateur(?:ish)?|clearly you|waste (?:of|our) time|beg bounty|script kiddie)\\b"),
  OTHER_REPORTER(
      "\\b(?:(?:first |already |originally )?(?:reported|found|discovered|submitted|sent) (?:to us )?by"
          + "|(?:an)?other (?:reporter|researcher|finder|person|customer|company|team)"
          + "|(?:someone|somebody) else|(?:his|her|their) report"
          + "|(?:first|original) (?:reporter|report))\\b"),
  EXPLOIT_STEPS(
      "```|<script|\\b(?:proof of concept|payload|exploit code|step 1|to exploit|curl -|metasploit"
          + "|nmap|sqlmap|shellcode|reproduce)\\b"),
  LIVE_LINKS("\\b(?:https?|ftp)://[^\\s)>\\]]+"),
  RISK_THRESHOLD(
      "\\b(?:(?:low|no|little|minor|minimal|negligible) risk|risk is (?:low|small|minor|negligible)"
          + "|unlikely to (?:result|cause|lead|affect|harm)|not significant|insignificant"
          + "|only (?:a )?minor|no need to worry|nothing to worry)\\b"),
  UNAGREED_PERSONAL_DATA(
      "(?<![^\\s@<>\"(])[^\\s@<>\"(]++@[^\\s@<>\")]+\\.[a-z]{2,}|\\+\\d[\\d ()/-]{6,}\\d"),
  BLAME(
      "\\b(?:your fault|blame|guilty|irresponsibl[ey]|careless(?:ly)?|because of you"
          + "|you (?:leaked|broke|violated|failed)|who leaked|culprit|breach of trust)\\b"),
  SILENT_CHANGE(
      "\\b(?:(?:minor|small|editorial|cosmetic|various|some) (?:changes?|edits?|corrections?|updates?)"
          + "|clarified some|typos?)\\b");

  private static final Words WORDS = Words.of("correspondence");

  private final Pattern pattern;

  LetterBan(String pattern) {
    this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }

  /// What it forbids, in words.
  public String label() {
    return WORDS.say("ban." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /// The first place where a text says it, or nothing.
  ///
  /// @param agreed words in which it may stand, such as what the reporter agreed to
  Optional<Place> find(String text, Iterable<String> agreed) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      String found = matcher.group().strip();
      if (!within(found, agreed)) {
        return Optional.of(new Place(line(text, matcher.start()), found));
      }
    }
    return Optional.empty();
  }

  private static boolean within(String found, Iterable<String> agreed) {
    String words = found.toLowerCase(Locale.ROOT);
    for (String each : agreed) {
      if (each.toLowerCase(Locale.ROOT).contains(words)) {
        return true;
      }
    }
    return false;
  }

  static int line(String text, int at) {
    return 1 + (int) text.substring(0, at).chars().filter(letter -> letter == '\n').count();
  }

  /// Where something was found, counted from line one.
  record Place(int line, String words) {}
}
