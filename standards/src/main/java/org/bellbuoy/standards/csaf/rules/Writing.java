package org.bellbuoy.standards.csaf.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.bellbuoy.standards.csaf.shape.Csaf20Shape;
import org.bellbuoy.standards.shape.Complaint;
import org.bellbuoy.standards.shape.Findings;
import org.bellbuoy.standards.shape.Spot;

/// How a document is written: order of members, members nobody knows, spelling, TLP.
final class Writing {
  private static final Set<String> PROSE = Set.of("details", "summary", "text", "title");

  private static final Pattern PRODUCT_DESCRIPTION =
      Pattern.compile("^(Product Description|Produktbeschreibung)");

  private Writing() {}

  /// 6.2.10
  static void hasATlpLabel(Document document, Complaint complaint) {
    if (!document.head().at("distribution").at("tlp").has("label")) {
      complaint.at(
          document.head(), "Nobody can tell how far this may be passed on: add a TLP label.");
    }
  }

  /// 6.2.13
  static void sortsMembers(Document document, Complaint complaint) {
    sortsMembers(document.root(), complaint);
  }

  private static void sortsMembers(Spot spot, Complaint complaint) {
    String before = "";
    for (Map.Entry<String, ?> member : spot.node().properties()) {
      if (member.getKey().compareTo(before) < 0) {
        complaint.at(
            spot.at(member.getKey()),
            "Members are read best in alphabetical order: put \"%s\" before \"%s\"."
                .formatted(member.getKey(), before));
      }
      before = member.getKey();
    }
    spot.members().forEach(member -> sortsMembers(member, complaint));
    spot.items().forEach(item -> sortsMembers(item, complaint));
  }

  /// 6.2.20 for CSAF 2.0
  static void addsNoMembers(Document document, Complaint complaint) {
    Findings findings =
        new Findings() {
          @Override
          public void wrong(Spot spot, String sentence) {}

          @Override
          public void unknown(Spot spot) {
            complaint.at(
                spot,
                "The standard knows no member \"%s\" here, so others will overlook it: remove it."
                    .formatted(spot.name()));
          }
        };
    Csaf20Shape.DOCUMENT.check(document.root(), findings);
    Scores.eachCvss(document, (shape, cvss) -> shape.check(cvss, findings));
  }

  /// 6.2.20 for CSAF 2.1, where only CVSS 2 and 3 are open
  static void addsNoMembersToScores(Document document, Complaint complaint) {
    Findings findings =
        new Findings() {
          @Override
          public void wrong(Spot spot, String sentence) {}

          @Override
          public void unknown(Spot spot) {
            complaint.at(spot, "CVSS knows no member \"%s\": remove it.".formatted(spot.name()));
          }
        };
    Scores.eachCvss(document, (shape, cvss) -> shape.check(cvss, findings));
  }

  /// 6.2.22
  static void titleLeavesOutTheId(Document document, Complaint complaint) {
    String id = document.tracking().text("id");
    if (!id.isEmpty() && document.head().text("title").contains(id)) {
      complaint.at(
          document.head().at("title"), "Tools show the id beside the title: leave it out here.");
    }
  }

  /// 6.2.40
  static void productDescriptionsNameProducts(Document document, Complaint complaint) {
    for (Spot note : document.head().items("notes")) {
      boolean describes =
          note.text("category").equals("description")
              && PRODUCT_DESCRIPTION.matcher(note.text("title")).find();
      if (describes && !note.has("product_ids") && !note.has("group_ids")) {
        complaint.at(note, "Say which product this describes: add product_ids or group_ids.");
      }
    }
  }

  /// 6.3.8
  static void isSpeltRight(Document document, Complaint complaint) {
    String language = document.head().text("lang");
    Spelling spelling = document.surroundings().spelling();
    readProse(
        document.root(),
        spot -> {
          List<String> mistakes = spelling.mistakes(language, spot.text());
          if (!mistakes.isEmpty()) {
            complaint.at(spot, "Please check the spelling of " + String.join(", ", mistakes) + ".");
          }
        });
  }

  /// 6.3.16; languages besides English count as not supported.
  static void followsTheGrammar(Document document, Complaint complaint) {
    String language = document.head().text("lang").toLowerCase(Locale.ROOT);
    if (language.equals("en") || language.startsWith("en-")) {
      readProse(
          document.root(),
          spot ->
              EnglishGrammar.slipIn(spot.text())
                  .ifPresent(words ->
                      complaint.at(spot, "Please check the grammar of \"" + words + "\".")));
    } else if (!language.isEmpty()) {
      complaint.at(
          document.head().at("lang"),
          "Only English grammar is checked here: have somebody read this who knows the language.");
    }
  }

  private static void readProse(Spot spot, Consumer<Spot> reader) {
    if (spot.node().isString() && PROSE.contains(spot.name())) {
      reader.accept(spot);
    }
    spot.members().forEach(member -> readProse(member, reader));
    spot.items().forEach(item -> readProse(item, reader));
  }
}
