package org.bellbuoy.publication;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.bellbuoy.kernel.AtStreet;
import org.bellbuoy.standards.affected.AnswerBook;
import org.bellbuoy.standards.affected.AnswerFileReading;
import org.bellbuoy.standards.affected.Composition;
import org.bellbuoy.standards.affected.Question;
import org.bellbuoy.standards.affected.Reply;
import org.bellbuoy.standards.json.JsonLimits;
import org.bellbuoy.standards.json.JsonReading;
import org.bellbuoy.standards.json.JsonResult;
import org.springframework.stereotype.Component;

/// Answers "am I affected?" out of the published file of answers, which everybody may read: what is
/// not in it, such as a draft, cannot be told. The file is taken apart once, and again when another
/// one is published.
@Component
@AtStreet
public class PublishedAnswers {

  private static final JsonReading READING =
      new JsonReading(new JsonLimits(256 << 20, 32, 1 << 20));

  private final PublicTree tree;
  private final AtomicReference<Book> held =
      new AtomicReference<>(new Book(new byte[0], AnswerBook.of(List.of(), Composition.none())));

  PublishedAnswers(PublicTree tree) {
    this.tree = tree;
  }

  /// What was read, and which bytes it was read from.
  @SuppressWarnings("ArrayRecordComponent") // compared by its content
  private record Book(byte[] sha256, AnswerBook answers) {}

  public Reply ask(Question question) {
    return book().ask(question);
  }

  /// Many questions, all answered from the same file.
  public List<Reply> ask(List<Question> questions) {
    AnswerBook book = book();
    return questions.stream().map(book::ask).toList();
  }

  private AnswerBook book() {
    Optional<BakedFile> file = tree.find(Addresses.AFFECTED_JSON);
    Book now = held.get();
    if (file.isEmpty() || Arrays.equals(file.get().sha256(), now.sha256())) {
      return now.answers();
    }
    return read(file.get());
  }

  private synchronized AnswerBook read(BakedFile file) {
    Book now = held.get();
    if (Arrays.equals(file.sha256(), now.sha256())) {
      return now.answers();
    }
    AnswerBook read =
        switch (READING.read(file.bytes())) {
          case JsonResult.Read(var root) -> AnswerFileReading.read(root);
          case JsonResult.Refused(var problem) ->
              throw new IllegalStateException(problem.inWords());
        };
    held.set(new Book(file.sha256(), read));
    return read;
  }
}
