package org.bellbuoy.standards.csaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bellbuoy.standards.csaf.writing.CsafReader;
import org.bellbuoy.standards.csaf.writing.CsafReading;
import org.junit.jupiter.api.Test;

class RealDocumentsTests {

  @Test
  void findsNothingWrongWithTheShapeOfPublishedDocuments() {
    for (Path file : TestFolder.documents(TestFolder.needed("csaf-cisa"))) {
      Verdict verdict = CsafValidator.validate(TestFolder.bytes(file), Options.mandatory());
      List<Message> shape =
          verdict.messages().stream().filter(m -> m.test().equals("schema")).toList();
      assertThat(shape).as(file.getFileName().toString()).isEmpty();
    }
  }

  @Test
  void findsPublishedDocumentsValid() {
    for (Path file : TestFolder.documents(TestFolder.needed("csaf-cisa"))) {
      Verdict verdict = CsafValidator.validate(TestFolder.bytes(file), Options.mandatory());
      assertThat(verdict.messages()).as(file.getFileName().toString()).isEmpty();
    }
  }

  @Test
  void readsEveryPublishedDocumentAsFacts() {
    for (Path file : TestFolder.documents(TestFolder.needed("csaf-cisa"))) {
      CsafReading reading = CsafReader.read(TestFolder.bytes(file));
      assertThat(reading)
          .as(file.getFileName().toString())
          .isInstanceOf(CsafReading.Understood.class);
    }
  }
}
