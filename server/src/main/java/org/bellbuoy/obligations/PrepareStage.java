package org.bellbuoy.obligations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down what a stage shall tell: an answer to each thing the law asks. It may be written
/// anew until it is handed in.
///
/// Refuses: missing, not allowed, invalid, changed meanwhile, [ObligationRefusal.NotReportable],
/// [ObligationRefusal.LawAskedNothing], [ObligationRefusal.StageSettled].
@Component
public class PrepareStage {

  public static final int MOST = 8_000;

  private final StageWriting writing;

  PrepareStage(StageWriting writing) {
    this.writing = writing;
  }

  /// @param word the stage as an address names it
  /// @param typed what is written to each thing, by its key
  /// @param version the version of the obligation that the viewer had read
  @Transactional
  public void prepare(
      Viewer viewer,
      String caseCode,
      String code,
      String word,
      Map<String, String> typed,
      long version) {
    ObligationFile file = writing.asking(viewer, caseCode, code, version);
    StageStanding standing = writing.open(file, word);
    Reading reading = new Reading();
    List<String> keys = standing.rule().asks().stream().map(StageRule.Asked::key).toList();
    Map<String, String> answers = new LinkedHashMap<>();
    keys.forEach(key -> answers.put(key, reading.optionalBlock(key, typed.get(key), MOST)));
    typed.keySet().stream()
        .filter(key -> !keys.contains(key))
        .forEach(key -> reading.flaw("answers", "The law asks for no such thing here."));
    if (answers.values().stream().allMatch(String::isEmpty)) {
      reading.flaw(keys.getFirst(), "Write something to at least one of them.");
    }
    reading.finish();
    String pack = StagePackage.json(file, standing, answers);
    writing.keep(
        viewer,
        file,
        writing.fresh(viewer, standing, Filing.State.PREPARED, pack),
        writing.step(viewer, ObligationStep.Kind.PREPARED, standing, null, ""));
  }
}
