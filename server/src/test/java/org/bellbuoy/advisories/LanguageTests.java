package org.bellbuoy.advisories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTests {

  @Test
  void isSpelledAsUsual() {
    assertThat(Language.find(" PT-br ")).contains(new Language("pt-BR"));
    assertThat(Language.find("zh-hant")).contains(new Language("zh-Hant"));
    assertThat(new Language("de").own()).isEqualTo("Deutsch");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "qq", "de_DE", "de-DE-1996", "../de", "<b>"})
  void isNothingThatNamesNoLanguage(String typed) {
    assertThat(Language.find(typed)).isEmpty();
  }

  @Test
  void knowsWhichWayItIsWritten() {
    assertThat(new Language("ar").direction()).isEqualTo("rtl");
    assertThat(new Language("he-IL").direction()).isEqualTo("rtl");
    assertThat(new Language("az-Arab").direction()).isEqualTo("rtl");
    assertThat(new Language("ku-Latn").direction()).isEqualTo("ltr");
    assertThat(new Language("de").direction()).isEqualTo("ltr");
  }

  @Test
  void isReadByThoseWhoSpeakIt() {
    assertThat(new Language("de-AT").sameSpeech(new Language("de"))).isTrue();
    assertThat(new Language("de").sameSpeech(new Language("nl"))).isFalse();
  }
}
