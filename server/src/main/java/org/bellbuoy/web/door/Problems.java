package org.bellbuoy.web.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Refusal;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.vault.ScopeErased;
import org.bellbuoy.vault.SealBroken;
import org.bellbuoy.web.Assets;
import org.bellbuoy.web.Demand;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.ShowAgainPage;
import org.bellbuoy.web.SignInReturn;
import org.bellbuoy.web.Templates;
import org.bellbuoy.web.WaitingPage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.NoHandlerFoundException;
import tools.jackson.databind.json.JsonMapper;

/// Maps every way to fail to one answer: a problem document for programs, a page for people.
///
/// The words of an unexpected failure stay in the log; the caller reads a number to quote.
@ControllerAdvice
public class Problems {

  private static final String NOTHING_STORED = "Nothing was stored. Try again in a minute.";
  private static final String UNCERTAIN =
      "The server lost its database at the last moment. Look whether it was stored before you try"
          + " again.";
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private final JsonMapper json;
  private final PageWriter pages;
  private final Assets assets;
  private final ObjectProvider<ProblemPage> shown;
  private final ObjectProvider<ShowAgainPage> showAgain;
  private final ObjectProvider<WaitingPage> waiting;

  Problems(
      JsonMapper json,
      Templates templates,
      Assets assets,
      ObjectProvider<ProblemPage> shown,
      ObjectProvider<ShowAgainPage> showAgain,
      ObjectProvider<WaitingPage> waiting) {
    this.json = json;
    this.pages = new PageWriter(templates);
    this.assets = assets;
    this.shown = shown;
    this.showAgain = showAgain;
    this.waiting = waiting;
  }

  @ExceptionHandler
  void refused(Refused refused, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Refusal refusal = refused.refusal();
    RefusalLog.note(refusal, request);
    if (refusal instanceof NotSignedIn(String door) && !wantsJson(request)) {
      response.sendRedirect(door + "?next=" + SignInReturn.encoded(request));
      return;
    }
    if (refusal instanceof SecondFactorNeeded && !wantsJson(request)) {
      response.sendRedirect(SecondFactorNeeded.PLACE);
      return;
    }
    ShowAgainPage asks = showAgain.getIfAvailable();
    if (refusal instanceof NotShownLately && !wantsJson(request) && asks != null) {
      pages.write(asks.of(request), response);
      return;
    }
    if (refusal instanceof Demand demand) {
      demanded(demand, request, response);
      return;
    }
    HttpStatus status =
        refusal instanceof NotSignedIn ? HttpStatus.UNAUTHORIZED : statusOf(refusal.kind());
    List<Flaw> flaws = flaws(refusal);
    answer(status, refusal.code(), refusal.sentence(), flaws, request, response);
  }

  private void demanded(Demand demand, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    HttpStatus status = statusOf(demand.kind());
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(demand.retryAfter().toSeconds()));
    if (!wantsJson(request)) {
      WaitingPage asks = waiting.getIfAvailable();
      if (asks != null && demand.waiting().isPresent()) {
        pages.write(asks.of(request, demand, demand.waiting().get()), response);
        return;
      }
      answer(status, demand.code(), demand.sentence(), List.of(), request, response);
      return;
    }
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    write(status, demand.code(), demand.sentence(), List.of(), demand.challenge(), response);
  }

  private static List<Flaw> flaws(Refusal refusal) {
    if (refusal instanceof Invalid invalid) {
      return invalid.flaws();
    }
    return refusal.field().isEmpty()
        ? List.of()
        : List.of(new Flaw(refusal.field(), refusal.sentence()));
  }

  @ExceptionHandler
  void unknownAddress(
      NoHandlerFoundException none, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    refused(new Refused(new Missing()), request, response);
  }

  @ExceptionHandler
  void unreadable(
      HttpMessageNotReadableException unreadable,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Flaw flaw = UnreadableBody.flawIn(unreadable);
    answer(HttpStatus.BAD_REQUEST, "unreadable", flaw.message(), List.of(flaw), request, response);
  }

  @ExceptionHandler
  void wrongType(
      MethodArgumentTypeMismatchException wrong,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    boolean inPath = wrong.getParameter().hasParameterAnnotation(PathVariable.class);
    String sentence = "“" + wrong.getName() + "” cannot be read. Load the page again.";
    Refusal refusal = inPath ? new Missing() : Invalid.of(wrong.getName(), sentence);
    refused(new Refused(refusal), request, response);
  }

  @ExceptionHandler
  void leftOut(
      MissingServletRequestParameterException left,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    String name = left.getParameterName();
    refused(Invalid.of(name, "Send a value for “" + name + "”.").refused(), request, response);
  }

  @ExceptionHandler
  void tooLarge(
      MaxUploadSizeExceededException large,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    answer(
        HttpStatus.CONTENT_TOO_LARGE,
        "too-large",
        "A file may have at most 25 MiB. Nothing was stored. Send a smaller file, or say where it lies.",
        List.of(),
        request,
        response);
  }

  /// Fields that the web server would not read: too many, too long, or written wrongly.
  @ExceptionHandler
  void unreadableFields(
      InvalidParameterException wrong, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    HttpStatus status = HttpStatus.valueOf(wrong.getErrorCode());
    String detail = "The fields cannot be read: " + status.getReasonPhrase() + ".";
    answer(status, "bad-request", detail, List.of(), request, response);
  }

  @ExceptionHandler({
    DataAccessResourceFailureException.class,
    CannotCreateTransactionException.class,
    TransactionSystemException.class
  })
  void databaseAway(Exception failure, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    LOG.warn("The database did not answer: {}", failure.getMessage());
    response.setHeader(HttpHeaders.RETRY_AFTER, "30");
    answer(
        HttpStatus.SERVICE_UNAVAILABLE,
        "database-away",
        inCommit(failure) ? UNCERTAIN : "The server cannot reach its database. " + NOTHING_STORED,
        List.of(),
        request,
        response);
  }

  /// Whether the database went away while it wrote the last word: then nobody knows yet whether the
  /// word is written.
  private static boolean inCommit(Exception failure) {
    return String.valueOf(failure.getMessage()).startsWith("JDBC commit");
  }

  @ExceptionHandler
  void erased(ScopeErased gone, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(
        HttpStatus.GONE,
        "erased",
        "This was erased. Its words can be read by nobody any more.",
        List.of(),
        request,
        response);
  }

  @ExceptionHandler
  void changedBehindOurBack(
      SealBroken broken, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    LOG.error("A SEAL IS BROKEN: somebody changed or moved sealed rows", broken);
    answer(
        HttpStatus.INTERNAL_SERVER_ERROR,
        "seal-broken",
        "What is stored here was changed or moved by somebody behind the house's back. It is not"
            + " shown. Call whoever runs this server, and keep the database as it is.",
        List.of(),
        request,
        response);
  }

  @ExceptionHandler
  void anythingElse(Exception failure, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
      HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
      known.getHeaders().forEach((name, values) -> response.setHeader(name, values.getFirst()));
      String detail = "The request cannot be taken: " + status.getReasonPhrase() + ".";
      answer(status, "bad-request", detail, List.of(), request, response);
      return;
    }
    LOG.error(
        "A request failed: {} {}", request.getMethod(), failure.getClass().getName(), failure);
    answer(
        HttpStatus.INTERNAL_SERVER_ERROR,
        "failed",
        "Something went wrong here. It is in the server's log. Nothing was half stored.",
        List.of(),
        request,
        response);
  }

  private void answer(
      HttpStatus status,
      String code,
      String sentence,
      List<Flaw> flaws,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    if (!wantsJson(request)) {
      Trouble trouble = new Trouble(status, titleOf(status), sentence, flaws);
      ProblemPage own = shown.getIfAvailable(() -> this::bare);
      pages.write(own.of(request, trouble), response);
      return;
    }
    write(status, code, sentence, flaws, null, response);
  }

  private void write(
      HttpStatus status,
      String code,
      String sentence,
      List<Flaw> flaws,
      Demand.@Nullable Work challenge,
      HttpServletResponse response)
      throws IOException {
    Problem problem =
        new Problem(
            "about:blank#" + code,
            status.getReasonPhrase(),
            status.value(),
            sentence,
            code,
            flaws.stream().map(Fault::of).toList(),
            challenge);
    response.setStatus(status.value());
    response.setContentType("application/problem+json");
    json.writeValue(response.getOutputStream(), problem);
  }

  private Page bare(HttpServletRequest request, Trouble trouble) {
    Map<String, Object> model = Map.of("trouble", trouble, "assets", assets);
    return new Page("web/problem", model, trouble.status());
  }

  private static HttpStatus statusOf(Refusal.Kind kind) {
    return switch (kind) {
      case NOT_FOUND -> HttpStatus.NOT_FOUND;
      case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
      case CONFLICT -> HttpStatus.CONFLICT;
      case CHANGED_MEANWHILE -> HttpStatus.PRECONDITION_FAILED;
      case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
      case TOO_MUCH -> HttpStatus.TOO_MANY_REQUESTS;
      case TOO_BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
    };
  }

  private static String titleOf(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "Nothing here";
      case GONE -> "Erased";
      case FORBIDDEN -> "Not allowed";
      case CONFLICT -> "Not possible now";
      case PRECONDITION_FAILED -> "Changed meanwhile";
      case UNPROCESSABLE_CONTENT, BAD_REQUEST -> "Cannot be taken";
      case CONTENT_TOO_LARGE -> "Too large";
      case TOO_MANY_REQUESTS -> "Too many requests";
      case SERVICE_UNAVAILABLE -> "Not available at the moment";
      default -> "Something went wrong";
    };
  }

  private static boolean wantsJson(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/api/");
  }
}
