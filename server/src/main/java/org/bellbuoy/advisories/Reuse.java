package org.bellbuoy.advisories;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bellbuoy.standards.facts.Reference;
import org.bellbuoy.standards.facts.Remediation;

/// What of an advisory another may start from, and what stays behind.
///
/// @param took what is taken, in words for a person
/// @param left what is left out
public record Reuse(TemplateWords words, List<String> took, List<String> left) {

  static final Set<SectionName> SECTIONS =
      Set.of(
          SectionName.SUMMARY,
          SectionName.DESCRIPTION,
          SectionName.DETAILS,
          SectionName.FAQ,
          SectionName.BACKGROUND);

  public Reuse {
    took = List.copyOf(took);
    left = List.copyOf(left);
  }

  static Reuse of(Content content) {
    OneCase one = OneCase.of(content);
    Map<SectionName, String> texts = new EnumMap<>(SectionName.class);
    Set<String> found = new TreeSet<>();
    for (SectionName name : SectionName.values()) {
      if (SECTIONS.contains(name) && !content.text(name).isBlank()) {
        texts.put(name, one.blanked(content.text(name)));
        found.addAll(one.in(content.text(name)));
      }
    }
    Particulars said = content.particulars();
    TemplateWords words =
        new TemplateWords(
            "",
            content.kind(),
            texts,
            one.blanked(remedies(said)),
            one.blanked(references(said)),
            one.blanked(thanks(said)));
    return new Reuse(words, took(words), left(content, found));
  }

  private static String remedies(Particulars said) {
    return said.vulnerabilities().stream()
        .flatMap(flaw -> flaw.remediations().stream())
        .map(Remediation::text)
        .distinct()
        .collect(Collectors.joining("\n\n"));
  }

  private static String references(Particulars said) {
    return said.references().stream()
        .map(each -> each.url().equals(each.text()) ? each.url() : each.url() + " " + each.text())
        .collect(Collectors.joining("\n"));
  }

  private static String thanks(Particulars said) {
    return said.credits().stream()
        .filter(credit -> credit.names().isEmpty())
        .flatMap(credit -> Optional.ofNullable(credit.text()).stream())
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  /// What a template gives to a draft, in words for a person.
  static List<String> took(TemplateWords words) {
    List<String> took = new ArrayList<>();
    took.add("the kind");
    for (SectionName name : SectionName.values()) {
      if (!words.text(name).isBlank()) {
        took.add(name.key().equals("faq") ? "questions and answers" : name.key());
      }
    }
    named(took, "wording of remedies", words.remedies());
    named(took, "references", words.references());
    named(took, "wording of thanks", words.thanks());
    return took;
  }

  private static void named(List<String> took, String what, String words) {
    if (!words.isBlank()) {
      took.add(what);
    }
  }

  private static List<String> left(Content content, Set<String> found) {
    Particulars said = content.particulars();
    List<String> left = new ArrayList<>(List.of("title", "number", "what the revision changes"));
    if (!said.vulnerabilities().isEmpty()) {
      left.add("flaws with their CVE IDs, scores, versions and dates");
    }
    if (said.credits().stream().anyMatch(credit -> !credit.names().isEmpty())) {
      left.add("names of reporters");
    }
    if (said.nextUpdateBy() != null) {
      left.add("“next update by”");
    }
    found.forEach(each -> left.add(each + " in the text, with a blank in its place"));
    return left;
  }

  /// The references that stand in lines of words.
  static List<Reference> references(String lines) {
    return lines
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(Reuse::reference)
        .toList();
  }

  private static Reference reference(String line) {
    int end = line.indexOf(' ');
    return end < 0
        ? Reference.to(line, line)
        : Reference.to(line.substring(0, end), line.substring(end + 1));
  }
}
