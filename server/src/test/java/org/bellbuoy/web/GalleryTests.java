package org.bellbuoy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.bellbuoy.testkit.Gallery;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Shows every frame and every part in both themes and at both widths.
class GalleryTests {

  @TestFactory
  Stream<DynamicTest> showsEveryPartWithoutFault() {
    return Gallery.of(
        Map.of(
            "parts-desk", DeskSpecimens.parts(),
            "parts-form", DeskSpecimens.form(),
            "desk-inbox", CaseSpecimens.inbox(),
            "desk-case", CaseSpecimens.caseFile(),
            "desk-assessment", CaseSpecimens.assessment(),
            "desk-confirm", DoorSpecimens.confirm(),
            "sign-in", DoorSpecimens.signIn()));
  }

  @Test
  void keepsTheFirstPageSmall() {
    var css = Specimens.ASSETS.find(Specimens.ASSETS.url("bellbuoy.css")).orElseThrow();
    var js = Specimens.ASSETS.find(Specimens.ASSETS.url("bellbuoy.js")).orElseThrow();

    assertThat(css.asset().gzip().length + js.asset().gzip().length).isLessThan(20_000);
  }
}
