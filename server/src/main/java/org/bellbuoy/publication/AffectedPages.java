package org.bellbuoy.publication;

import java.util.List;
import org.bellbuoy.publication.page.AffectedProductPage;
import org.bellbuoy.publication.page.AffectedReleasePage;
import org.bellbuoy.standards.affected.Answer;
import org.bellbuoy.standards.affected.AnswerBook;
import org.bellbuoy.standards.affected.AnswerKind;
import org.bellbuoy.standards.affected.Question;
import org.bellbuoy.standards.affected.Reply;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.web.page.Link;
import org.bellbuoy.web.page.Tone;

/// What the pages of "am I affected?" show.
final class AffectedPages {

  private AffectedPages() {}

  static AffectedProductPage product(AnswerBook book, Product product, List<String> versions) {
    Reply all = book.ask(Question.of(product.code(), null));
    return new AffectedProductPage(
        product.name(),
        product.code(),
        Addresses.affected(product.code()) + ".json",
        versions.stream().map(version -> release(book, product, version)).toList(),
        all.inside().stream().map(Product::name).toList());
  }

  private static AffectedProductPage.Release release(
      AnswerBook book, Product product, String version) {
    Reply reply = book.ask(Question.of(product.code(), version));
    return new AffectedProductPage.Release(
        version,
        Addresses.affected(product.code()) + "/" + version,
        reply.kind().key(),
        tone(reply.kind()),
        reply.needingCare().size());
  }

  static AffectedReleasePage release(Product product, String version, Reply reply) {
    return new AffectedReleasePage(
        product.name(),
        version,
        Addresses.affected(product.code()),
        reply.kind().key(),
        tone(reply.kind()),
        reply.answers().stream().map(AffectedPages::row).toList());
  }

  private static AffectedReleasePage.Row row(Answer answer) {
    return new AffectedReleasePage.Row(
        answer.flaw(),
        answer.title(),
        answer.kind().key(),
        tone(answer.kind()),
        answer.sentence(),
        answer.advisories().stream().map(id -> Link.to(id, Addresses.page(id))).toList());
  }

  private static Tone tone(AnswerKind kind) {
    return switch (kind) {
      case AFFECTED, CONFLICT, AMBIGUOUS -> Tone.DANGER;
      case UNKNOWN_VERSION, UNDER_INVESTIGATION -> Tone.WARN;
      case FIXED, NOT_AFFECTED -> Tone.GOOD;
      case NOT_LISTED -> Tone.NEUTRAL;
    };
  }
}
