package org.bellbuoy.advisories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordMergeTests {

  @ParameterizedTest
  @CsvSource({
    "one two three four, ONE two three four, one two three FOUR, ONE two three FOUR",
    "one two three four, one two three four, one two, one two",
    "one two three four, one two 2a three four, one two three four five, one two 2a three four five",
    "one two three four, one 2 three four, one 2 three four, one 2 three four",
    "'', something, something, something"
  })
  void keepsWhatBothChanged(String read, String theirs, String ours, String both) {
    assertThat(WordMerge.of(read, theirs, ours)).contains(both);
    assertThat(WordMerge.of(read, ours, theirs)).contains(both);
  }

  @ParameterizedTest
  @CsvSource({
    "one two three, one 2 three, one II three",
    "one two three, one three, one 2 three",
    "'', mine, yours"
  })
  void leavesToPeopleWhatBothChangedOtherwise(String read, String theirs, String ours) {
    assertThat(WordMerge.of(read, theirs, ours)).isEmpty();
  }

  @Test
  void keepsParagraphsAsTheyStand() {
    assertThat(WordMerge.of("a b\n\nc d\n", "A b\n\nc d\n", "a b\n\nc D\n"))
        .contains("A b\n\nc D\n");
  }
}
