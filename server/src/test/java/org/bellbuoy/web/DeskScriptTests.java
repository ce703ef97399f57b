package org.bellbuoy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.bellbuoy.testkit.Browser;
import org.bellbuoy.testkit.Gallery;
import org.bellbuoy.testkit.Look;
import org.bellbuoy.testkit.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the desk's one script adds to pages that work without it.
class DeskScriptTests {

  private Sheet sheet;

  @BeforeEach
  void openAWindow() {
    assumeTrue(Browser.isInstalled(), "needs chromium; run bin/setup");
    sheet = Browser.shared().open(Look.DESKTOP_LIGHT);
  }

  @AfterEach
  void closeIt() {
    if (sheet != null) {
      sheet.close();
    }
  }

  @Test
  void walksAndTicksRowsByKey() {
    Gallery.show(sheet, CaseSpecimens.inbox());
    press("j", "j", "x");

    assertThat(focusedText()).isEqualTo("Path traversal in the theme upload");
    assertThat(count("tbody input:checked")).isEqualTo(1);
  }

  @Test
  void leadsFromErrorToErrorByF8() {
    Gallery.show(sheet, DeskSpecimens.form());
    press("F8");

    assertThat(sheet.page().evaluate("document.activeElement.id")).isEqualTo("title");

    press("F8");

    assertThat(sheet.page().evaluate("document.activeElement.name")).isEqualTo("level");
  }

  @Test
  void putsFocusOnTheErrorSummaryFirst() {
    Gallery.show(sheet, DeskSpecimens.form());

    assertThat(sheet.page().evaluate("document.activeElement.className")).isEqualTo("summary");
  }

  @Test
  void showsTheSheetOfKeysAndClosesIt() {
    Gallery.show(sheet, CaseSpecimens.inbox());
    press("?");
    assertThat(count("dialog[open]")).isEqualTo(1);

    press("Escape");
    assertThat(count("dialog[open]")).isZero();
  }

  @Test
  void opensFurtherPlacesByKeyboardAndFoldsThemUpAgain() {
    Gallery.show(sheet, CaseSpecimens.inbox());
    assertThat(sheet.page().isVisible("text=Policy")).isFalse();

    sheet.page().focus(".more > summary");
    press("Enter");
    assertThat(sheet.page().isVisible("text=Policy")).isTrue();
    sheet.picture("desk-more");

    press("Escape");
    assertThat(sheet.page().isVisible("text=Policy")).isFalse();
    assertThat(focusedText()).startsWith("More");
  }

  @Test
  void leavesSingleKeysAloneWhileSomebodyTypes() {
    Gallery.show(sheet, CaseSpecimens.inbox());
    press("/", "j", "?");

    assertThat(sheet.page().inputValue("#find")).isEqualTo("j?");
    assertThat(count("dialog[open]")).isZero();
  }

  @Test
  void forgetsSingleKeysWhenTheyAreSwitchedOff() {
    Gallery.show(sheet, CaseSpecimens.inbox());
    sheet.page().click(".me summary");
    sheet.page().check("[name=look-keys][value=off]");
    sheet.page().click("h1");
    press("?");

    assertThat(count("dialog[open]")).isZero();
  }

  @Test
  void keepsTheChosenThemeOnTheNextPage() {
    Gallery.show(sheet, CaseSpecimens.inbox());
    sheet.page().click(".me summary");
    sheet.page().check("[name=look-theme][value=dark]");
    sheet.page().reload();

    assertThat(sheet.page().getAttribute("html", "data-theme")).isEqualTo("dark");
  }

  @Test
  void keepsNothingButLooksInTheBrowser() {
    Gallery.show(sheet, CaseSpecimens.caseFile());
    press("j", "?", "Escape", "F8");

    assertThat(sheet.page().evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
  }

  private void press(String... keys) {
    for (var key : keys) {
      sheet.page().keyboard().press(key);
    }
  }

  private String focusedText() {
    return String.valueOf(sheet.page().evaluate("document.activeElement.textContent"));
  }

  private int count(String selector) {
    return sheet.page().querySelectorAll(selector).size();
  }
}
