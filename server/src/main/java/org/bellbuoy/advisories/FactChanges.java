package org.bellbuoy.advisories;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.Credit;
import org.bellbuoy.standards.facts.Exploitation;
import org.bellbuoy.standards.facts.FixedVersion;
import org.bellbuoy.standards.facts.NotAffected;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.Reference;
import org.bellbuoy.standards.facts.Remainder;
import org.bellbuoy.standards.facts.Remediation;
import org.bellbuoy.standards.facts.Score;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.facts.UnderInvestigation;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.jspecify.annotations.Nullable;

/// What one revision states otherwise than another, fact by fact, in sentences.
public final class FactChanges {

  private static final String NOTHING = "nothing";

  private final List<String> sentences = new ArrayList<>();

  private FactChanges() {}

  /// Empty where both state the same.
  public static List<String> between(Content before, Content after) {
    FactChanges changes = new FactChanges();
    changes.became("The kind of advisory", word(before.kind()), word(after.kind()));
    changes.particulars(before.particulars(), after.particulars());
    List<VulnerabilityFacts> was = before.particulars().vulnerabilities();
    List<VulnerabilityFacts> is = after.particulars().vulnerabilities();
    if (was.size() != is.size()) {
      changes.became("The number of flaws", "" + was.size(), "" + is.size());
    }
    for (int at = 0; at < Math.min(was.size(), is.size()); at++) {
      changes.flaw(is.size() == 1 ? "" : "Flaw " + (at + 1) + ": ", was.get(at), is.get(at));
    }
    return changes.sentences;
  }

  /// What it says in a field that the form shows and does not take; empty for one that it takes.
  public static String said(Content content, DraftField field) {
    Particulars said = content.particulars();
    if (field.path().equals("references")) {
      return joined(said.references().stream().map(Reference::url).toList());
    }
    return field.flaw() == 0 ? "" : said(said.vulnerabilities().get(field.flaw() - 1), field);
  }

  private static String said(VulnerabilityFacts flaw, DraftField field) {
    return switch (field.path().substring(field.path().lastIndexOf('/') + 1)) {
      case "cve" -> text(flaw.cve());
      case "score" -> joined(flaw.scores().stream().map(FactChanges::score).toList());
      case "weaknesses" ->
          joined(flaw.weaknesses().stream().map(each -> text(each.cweId())).toList());
      case "versions" ->
          joined(flaw.products().stream().map(each -> versions(flaw, each)).toList());
      case "exploitation" -> known(flaw.exploitation());
      default -> joined(flaw.remediations().stream().map(FactChanges::remedy).toList());
    };
  }

  private static String versions(VulnerabilityFacts flaw, Product product) {
    return product.name()
        + ": affected "
        + affected(flaw, product)
        + ", fixed in "
        + fixed(flaw, product);
  }

  private void particulars(Particulars was, Particulars is) {
    became("The status", word(was.status()), word(is.status()));
    became("“Next update by”", text(was.nextUpdateBy()), text(is.nextUpdateBy()));
    became("Whether readers must act again", yes(was.mustActAgain()), yes(is.mustActAgain()));
    listed("Credits", was.credits(), is.credits(), FactChanges::credit);
    listed("References", was.references(), is.references(), Reference::url);
  }

  private void flaw(String which, VulnerabilityFacts was, VulnerabilityFacts is) {
    became(which + "CVE id", text(was.cve()), text(is.cve()));
    listed(which + "Scores", was.scores(), is.scores(), FactChanges::score);
    listed(which + "Weaknesses", was.weaknesses(), is.weaknesses(), each -> text(each.cweId()));
    became(which + "Known exploitation", known(was.exploitation()), known(is.exploitation()));
    listed(which + "Remedies", was.remediations(), is.remediations(), FactChanges::remedy);
    List<Product> products = new ArrayList<>(was.products());
    is.products().stream().filter(each -> !products.contains(each)).forEach(products::add);
    for (Product product : products) {
      String name = which + product.name();
      became(name + ", affected", affected(was, product), affected(is, product));
      became(name + ", fixed in", fixed(was, product), fixed(is, product));
      became(name + ", besides", others(was, product), others(is, product));
    }
  }

  private static String affected(VulnerabilityFacts flaw, Product product) {
    return joined(
        flaw.affected().stream()
            .filter(row -> row.product().equals(product))
            .map(AffectedRange::versions)
            .map(range -> range.inWords())
            .toList());
  }

  private static String fixed(VulnerabilityFacts flaw, Product product) {
    return joined(
        flaw.fixed().stream()
            .filter(row -> row.product().equals(product))
            .map(FixedVersion::version)
            .toList());
  }

  private static String others(VulnerabilityFacts flaw, Product product) {
    return joined(
        flaw.statuses().stream()
            .filter(row -> row.product().equals(product))
            .map(FactChanges::other)
            .filter(words -> !words.isEmpty())
            .toList());
  }

  private static String other(StatusRow row) {
    return switch (row) {
      case AffectedRange _, FixedVersion _ -> "";
      case NotAffected not -> "not affected (" + word(not.justification()) + ")";
      case UnderInvestigation _ -> "under investigation";
      case Remainder rest -> "all others " + word(rest.status());
    };
  }

  private static String score(Score score) {
    return score.vector() + " (" + score.level().name().toLowerCase(Locale.ROOT) + ")";
  }

  private static String remedy(Remediation remedy) {
    return word(remedy.kind()) + ": " + remedy.text();
  }

  private static String credit(Credit credit) {
    return credit.names().isEmpty() ? text(credit.text()) : String.join(", ", credit.names());
  }

  private static String known(@Nullable Exploitation known) {
    return known == null ? NOTHING : word(known.state()) + ": " + known.statement();
  }

  private <T> void listed(String what, List<T> was, List<T> is, Function<T, String> words) {
    became(what, joined(was.stream().map(words).toList()), joined(is.stream().map(words).toList()));
  }

  private void became(String what, String was, String is) {
    if (!was.equals(is)) {
      sentences.add(
          was.equals(NOTHING)
              ? what + ", new: " + is + "."
              : is.equals(NOTHING)
                  ? what + ", gone; it was " + was + "."
                  : what + " became " + is + "; before it was " + was + ".");
    }
  }

  private static String joined(List<String> words) {
    return words.isEmpty() ? NOTHING : words.stream().distinct().collect(Collectors.joining(", "));
  }

  private static String yes(boolean it) {
    return it ? "yes" : "no";
  }

  private static String word(@Nullable Enum<?> value) {
    return value == null ? NOTHING : value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String text(@Nullable Object value) {
    return value == null ? NOTHING : Objects.toString(value);
  }
}
