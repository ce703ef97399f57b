package org.bellbuoy.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bellbuoy.correspondence.LetterFacts;
import org.bellbuoy.correspondence.LetterField;
import org.bellbuoy.correspondence.LetterKind;
import org.bellbuoy.correspondence.LetterTemplate;
import org.bellbuoy.correspondence.LetterTemplates;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.springframework.stereotype.Component;

/// Letters to the reporter of one report, before they are sent.
@Component
public class ReportLetters {

  private static final int FIELD = 2_000;

  private final ReportRights rights;
  private final LetterFilling filling;
  private final LetterTemplates templates;

  ReportLetters(ReportRights rights, LetterFilling filling, LetterTemplates templates) {
    this.rights = rights;
    this.filling = filling;
    this.templates = templates;
  }

  /// The wording in force with what is known filled in, and what is left to be written.
  public Begun begin(Viewer viewer, String tracking, LetterKind kind) {
    Report report = rights.toAnswer(viewer, tracking);
    LetterTemplate template = templates.get(viewer, kind);
    LetterFacts facts = filling.facts(viewer, report);
    List<LetterField> open =
        template.fields().stream().filter(field -> !facts.knows(field)).toList();
    return new Begun(kind, template.filled(facts), open);
  }

  /// The letter as it would be sent. Refuses as sending it would.
  public String shown(Viewer viewer, String tracking, NewLetter letter) {
    Report report = rights.toAnswer(viewer, tracking);
    return written(viewer, report, letter);
  }

  String written(Viewer viewer, Report report, NewLetter letter) {
    requireReadable(letter);
    LetterFacts facts = filling.facts(viewer, report).with(letter.fields());
    String text = letter.text();
    return LetterTemplate.sent(
        letter.kind(),
        text == null || text.isBlank() ? templates.get(viewer, letter.kind()).text() : text,
        facts);
  }

  /// Looked at before anything is searched for in it.
  private static void requireReadable(NewLetter letter) {
    Reading reading = new Reading();
    reading.optionalBlock("text", letter.text(), LetterTemplate.LONGEST);
    letter.fields().forEach((field, words) -> reading.optionalBlock(field.word(), words, FIELD));
    reading.finish();
  }

  /// A letter that somebody is about to write.
  ///
  /// @param open what is left to be written, each marked in the text
  public record Begun(LetterKind kind, String text, List<LetterField> open) {

    public Begun {
      open = List.copyOf(open);
    }

    /// The same with another text.
    public Begun worded(String words) {
      return new Begun(kind, words, open);
    }

    /// Everything that was written, by field.
    public Map<LetterField, String> written(Map<String, String> typed) {
      return open.stream()
          .filter(field -> !typed.getOrDefault(field.word(), "").isBlank())
          .collect(Collectors.toMap(field -> field, field -> typed.getOrDefault(field.word(), "")));
    }
  }
}
