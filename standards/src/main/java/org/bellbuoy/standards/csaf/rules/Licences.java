package org.bellbuoy.standards.csaf.rules;

import java.util.Locale;
import java.util.regex.Pattern;
import org.bellbuoy.standards.shape.Complaint;

/// The licence of a CSAF 2.1 document as an SPDX expression.
final class Licences {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+"
              + "|(?i:(?!licenseref-|documentref-))[A-Za-z0-9][A-Za-z0-9.-]*\\+?");
  private static final Pattern OWN = Pattern.compile("LicenseRef-|DocumentRef-");

  private Licences() {}

  /// 6.1.54; the names of licences themselves are looked up by [LicenceNames].
  static void areExpressions(Document document, Complaint complaint) {
    String text = document.head().text("license_expression");
    if (!text.isEmpty() && !new Reader(text).isExpression()) {
      complaint.at(
          document.head().at("license_expression"),
          "This is no SPDX expression: write it like CC-BY-4.0, or LicenseRef- with a name.");
    }
  }

  /// 6.1.55
  static void ownLicencesAreQuoted(Document document, Complaint complaint) {
    String language = document.head().text("lang").toLowerCase(Locale.ROOT);
    if (language.isEmpty() || language.startsWith("en")) {
      isQuoted("License", document, complaint);
    }
  }

  /// 6.2.46, for the one language besides English whose wording is known here
  static void ownLicencesAreQuotedInGerman(Document document, Complaint complaint) {
    if (document.head().text("lang").toLowerCase(Locale.ROOT).startsWith("de")) {
      isQuoted("Lizenz", document, complaint);
    }
  }

  private static void isQuoted(String title, Document document, Complaint complaint) {
    if (!OWN.matcher(document.head().text("license_expression")).find()) {
      return;
    }
    long texts =
        document.head().items("notes").stream()
            .filter(note -> note.text("category").equals("legal_disclaimer"))
            .filter(note -> note.text("title").equals(title))
            .count();
    if (texts != 1) {
      complaint.at(
          document.head(),
          "Quote the licence in exactly one note of category legal_disclaimer with the title \"%s\"."
              .formatted(title));
    }
  }

  /// 6.2.43
  static void arePresent(Document document, Complaint complaint) {
    if (!document.head().has("license_expression")) {
      complaint.at(document.head(), "Nobody knows how this may be used: add a license_expression.");
    }
  }

  /// Expressions joined by AND, OR, WITH and parentheses.
  private static final class Reader {
    private final String[] words;
    private int place;

    private Reader(String text) {
      this.words = text.replace("(", " ( ").replace(")", " ) ").strip().split("\\s+", -1);
    }

    private boolean isExpression() {
      int open = 0;
      do {
        while (take("(")) {
          open++;
        }
        if (!readName() || (take("WITH") && !readName())) {
          return false;
        }
        while (open > 0 && take(")")) {
          open--;
        }
      } while (take("AND") || take("OR"));
      return open == 0 && place == words.length;
    }

    private boolean readName() {
      if (place < words.length && TOKEN.matcher(words[place]).matches()) {
        place++;
        return true;
      }
      return false;
    }

    private boolean take(String word) {
      if (place < words.length && words[place].equals(word)) {
        place++;
        return true;
      }
      return false;
    }
  }
}
