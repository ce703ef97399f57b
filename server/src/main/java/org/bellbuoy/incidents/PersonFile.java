package org.bellbuoy.incidents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.bellbuoy.kernel.Csv;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.vault.Hashes;
import org.jspecify.annotations.Nullable;

/// A file of persons as it was read: each line is taken as a whole or left out with its reason.
final class PersonFile {

  static final int MOST = 20_000;
  private static final int LONGEST_FILE = 4_000_000;
  private static final int LONGEST = 254; // RFC 5321 section 4.5.3.1.3
  private static final Pattern ADDRESS =
      Pattern.compile("[^@\\s<>\",;:()]+@[^@\\s<>\",;:()]+\\.[^@\\s<>\",;:()]+");
  private static final Pattern TONGUE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}");
  private static final String FORMULA = "=+-@\t\r";

  private final String seen;
  private final List<Person> persons = new ArrayList<>();
  private final List<PersonPlan.LeftOut> left = new ArrayList<>();
  private final Set<String> known = new HashSet<>();

  private PersonFile(String seen) {
    this.seen = seen;
  }

  /// Refuses: invalid (what is wrong with the file as a whole).
  static PersonFile read(@Nullable String raw) {
    Reading reading = new Reading();
    String text = text(reading, raw);
    reading.finish();
    return of(text);
  }

  /// The text as it was typed, beside whatever else is read with it.
  static String text(Reading reading, @Nullable String raw) {
    return reading.block("csv", raw == null ? null : raw.replace('\t', ';'), LONGEST_FILE);
  }

  /// Refuses: invalid (what is wrong with the file as a whole).
  static PersonFile of(String text) {
    PersonFile file = new PersonFile(HexFormat.of().formatHex(Hashes.sha256(text)));
    List<Csv.Row> rows = rows(text);
    Map<String, Integer> places = places(rows.getFirst());
    rows.stream().skip(1).forEach(row -> file.take(row, places));
    return file;
  }

  private static List<Csv.Row> rows(String text) {
    try {
      List<Csv.Row> rows = Csv.readAny(text);
      if (rows.size() - 1 > MOST) {
        throw Invalid.of("csv", "Bring in at most " + MOST + " persons at once.").refused();
      }
      return rows;
    } catch (Csv.Broken broken) {
      throw Invalid.of("csv", "Line " + broken.line() + ": a quote is never closed.").refused();
    }
  }

  private static Map<String, Integer> places(Csv.Row headings) {
    Map<String, Integer> places = new HashMap<>();
    for (int at = 0; at < headings.cells().size(); at++) {
      places.putIfAbsent(Csv.heading(headings.cells().get(at)), at);
    }
    if (!places.containsKey("to")) {
      throw Invalid.of("csv", "Name the columns in the first line: to, name, language.").refused();
    }
    return places;
  }

  private void take(Csv.Row row, Map<String, Integer> places) {
    Person person =
        new Person(
            cell(row, places.get("to")),
            cell(row, places.get("name")),
            cell(row, places.get("language")));
    String why = why(row, person);
    if (why.isEmpty()) {
      String language = person.language().isEmpty() ? "en" : person.language();
      persons.add(new Person(person.to(), person.name(), language));
    } else {
      left.add(new PersonPlan.LeftOut(row.line(), why));
    }
  }

  private String why(Csv.Row row, Person person) {
    if (row.cells().stream().anyMatch(PersonFile::isFormula)) {
      return "A cell begins like a formula of a spreadsheet.";
    }
    if (person.to().length() > LONGEST || !ADDRESS.matcher(person.to()).matches()) {
      return "It holds no mail address.";
    }
    if (person.name().length() > LONGEST) {
      return "The name is too long.";
    }
    if (!person.language().isEmpty() && !TONGUE.matcher(person.language()).matches()) {
      return "The language is none such as en, de or pt-BR.";
    }
    return known.add(person.to().toLowerCase(Locale.ROOT))
        ? ""
        : "The same address stands further above.";
  }

  private static boolean isFormula(String cell) {
    String text = cell.strip();
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
  }

  private static String cell(Csv.Row row, @Nullable Integer place) {
    return place == null || place >= row.cells().size() ? "" : row.cells().get(place).strip();
  }

  List<Person> persons() {
    return persons;
  }

  PersonPlan plan() {
    Map<String, Integer> languages = new HashMap<>();
    persons.forEach(each -> languages.merge(each.language(), 1, Integer::sum));
    return new PersonPlan(seen, persons.size(), languages, left);
  }
}
