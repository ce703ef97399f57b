package org.bellbuoy.standards.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bellbuoy.standards.cwe.CweList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The lists that others keep: the newest edition that can be read is the one that counts.
class ReferenceListsTests {

  @ParameterizedTest
  @EnumSource
  void carriesAnEditionOfEachThatSaysWhichItIs(ReferenceList list) {
    Edition own = ReferenceLists.read(list, edition -> edition, List.of());

    assertThat(own.name()).containsPattern("[0-9]");
    assertThat(own.size()).isPositive();
  }

  @Test
  void takesANewerEdition() {
    Beside newer = new Beside(Optional.of("9.9 2031-01-01\n79|a|Another name\n"));

    List<String> names =
        ReferenceLists.read(ReferenceList.CWE, ReferenceListsTests::lines, List.of(newer));

    assertThat(names).containsExactly("9.9 2031-01-01", "79|a|Another name");
    assertThat(newer.sentences).isEmpty();
  }

  @Test
  void keepsItsOwnAndSaysWhichLineOfANewerOneCannotBeRead() {
    Beside broken = new Beside(Optional.of("9.9 2031-01-01\n79|a|Another name\nseventy-nine\n"));

    int size = ReferenceLists.read(ReferenceList.CWE, Edition::size, List.of(broken));

    assertThat(size).isGreaterThan(900);
    assertThat(broken.sentences)
        .containsExactly("Line 3 is not as lines of this list have to be: “seventy-nine”.");
  }

  @Test
  void keepsItsOwnWhereALineOfANewerOneMakesNoSense() {
    Beside broken = new Beside(Optional.of("2031\nhttps://names.example ^[0-9+$\n"));

    int size =
        ReferenceLists.read(
            ReferenceList.ID_SYSTEMS, ReferenceListsTests::patterns, List.of(broken));

    assertThat(size).isGreaterThan(2);
    assertThat(broken.sentences).singleElement().asString().startsWith("Line 2 is not");
  }

  @Test
  void keepsItsOwnWhereANewerOneIsEmpty() {
    Beside empty = new Beside(Optional.of("\n"));

    int size = ReferenceLists.read(ReferenceList.CWE, Edition::size, List.of(empty));

    assertThat(size).isGreaterThan(900);
    assertThat(empty.sentences).hasSize(1);
  }

  @Test
  void saysWhichReleaseOfTheWeaknessesCounts() {
    assertThat(CweList.pinned().release()).matches("[0-9]+\\.[0-9]+");
    assertThat(CweList.pinned().date()).matches("[0-9-]{10}");
  }

  private static List<String> lines(Edition edition) {
    List<String> lines = new ArrayList<>(List.of(edition.name()));
    edition.each(lines::add);
    return lines;
  }

  private static int patterns(Edition edition) {
    edition.each(line -> {
      Pattern _ = Pattern.compile(line.substring(line.indexOf(' ') + 1));
    });
    return edition.size();
  }

  /// A program with an edition of every list.
  private static final class Beside implements NewerLists {
    final List<String> sentences = new ArrayList<>();
    private final Optional<String> text;

    Beside(Optional<String> text) {
      this.text = text;
    }

    @Override
    public Optional<String> text(ReferenceList list) {
      return text;
    }

    @Override
    public void refused(ReferenceList list, String why) {
      sentences.add(why);
    }
  }
}
