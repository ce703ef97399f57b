package org.bellbuoy.publication;

import java.util.List;
import org.bellbuoy.publication.page.FiguresPage;
import org.bellbuoy.standards.json.JsonWriting;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Bakes the page of yearly figures, and the same for programs.
@Component
class FiguresBaking {

  private final FiguresStore store;
  private final Pages pages;

  FiguresBaking(FiguresStore store, Pages pages) {
    this.store = store;
    this.pages = pages;
  }

  /// The page is there also while it is empty: a link that was given once leads somewhere.
  void bake(Batch batch, Letterhead letterhead) {
    List<YearFigures> years = store.all();
    List<YearFigures> worked = years.stream().filter(year -> !year.work().isEmpty()).toList();
    FiguresPage page =
        new FiguresPage(
            years.stream().map(FiguresBaking::line).toList(),
            worked.stream().map(FiguresBaking::work).toList());
    batch.put(PublicFile.page(Addresses.FIGURES, pages.figures(page, letterhead)));
    batch.put(PublicFile.json(Addresses.FIGURES + ".json", json(years)));
    worked.forEach(year ->
        batch.put(
            PublicFile.machine(
                Addresses.workTimes(year.year()),
                "text/csv;charset=utf-8",
                WorkBaking.file(year.work()))));
  }

  boolean hasAny() {
    return !store.all().isEmpty();
  }

  private static FiguresPage.Line line(YearFigures figures) {
    return new FiguresPage.Line(
        figures.year(),
        figures.reports(),
        figures.spam(),
        YearFigures.hours(figures.medianMinutes()),
        YearFigures.hours(figures.slowMinutes()),
        figures.percentInTime(),
        figures.advisories());
  }

  private static FiguresPage.Work work(YearFigures figures) {
    return new FiguresPage.Work(
        figures.year(), Addresses.workTimes(figures.year()), WorkBaking.parts(figures.work()));
  }

  private static byte[] json(List<YearFigures> years) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    ArrayNode lines = root.putArray("years");
    for (YearFigures year : years) {
      ObjectNode line = lines.addObject();
      line.put("year", year.year())
          .put("reports", year.reports())
          .put("markedSpam", year.spam())
          .put("medianAnswerBusinessMinutes", year.medianMinutes())
          .put("percentile95AnswerBusinessMinutes", year.slowMinutes())
          .put("percentAnsweredInTime", year.percentInTime())
          .put("advisories", year.advisories());
      WorkBaking.json(line, year.work());
    }
    return JsonWriting.pretty(root);
  }
}
