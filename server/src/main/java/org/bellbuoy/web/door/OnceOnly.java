package org.bellbuoy.web.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.web.Viewers;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// Makes a POST of the API safe to repeat: with the header `Idempotency-Key` a deed is done once,
/// and whoever sends the same again is given the same answer, for seven days.
///
/// The claim of the key, the deed and its answer are one transaction, so that after a power cut
/// either all of them are there or none. A deed that was refused leaves nothing behind and may be
/// sent again under the same key. Two that arrive together: the second waits for the first.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class OnceOnly extends OncePerRequestFilter {

  static final String HEADER = "Idempotency-Key";
  static final String REPEATED = "Idempotency-Replayed";
  private static final Duration KEPT = Duration.ofDays(7);

  private final AnswerStore answers;
  private final PlatformTransactionManager transactions;
  private final HandlerExceptionResolver problems;
  private final Clock clock;

  OnceOnly(
      AnswerStore answers,
      PlatformTransactionManager transactions,
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems,
      Clock clock) {
    this.answers = answers;
    this.transactions = transactions;
    this.problems = problems;
    this.clock = clock;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    boolean api = request.getRequestURI().startsWith("/api/");
    return !api || !"POST".equals(request.getMethod()) || request.getHeader(HEADER) == null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      KeptBody body = KeptBody.of(request);
      OnceKey key =
          OnceKey.of(request.getHeader(HEADER), Viewers.of(request).actor(), request, body.bytes());
      once(key, body, response, chain);
    } catch (Refused refused) {
      problems.resolveException(request, response, null, refused);
    }
  }

  private void once(OnceKey key, KeptBody body, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    TransactionStatus transaction = transactions.getTransaction(new DefaultTransactionDefinition());
    try {
      Instant now = clock.instant();
      if (answers.claim(key, now, now.plus(KEPT))) {
        doIt(key, transaction, body, response, chain);
      } else {
        KeptAnswer kept = answers.find(key, now);
        transactions.commit(transaction);
        kept.writeTo(response);
      }
    } finally {
      if (!transaction.isCompleted()) {
        transactions.rollback(transaction);
      }
    }
  }

  private void doIt(
      OnceKey key,
      TransactionStatus transaction,
      KeptBody body,
      HttpServletResponse response,
      FilterChain chain)
      throws ServletException, IOException {
    var held = new ContentCachingResponseWrapper(response);
    chain.doFilter(body, held);
    boolean done = held.getStatus() < 300 && !transaction.isRollbackOnly();
    if (done) {
      answers.keep(key, KeptAnswer.of(held));
      transactions.commit(transaction);
    } else {
      transactions.rollback(transaction);
    }
    held.copyBodyToResponse();
  }
}
