package org.bellbuoy.intake.street;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bellbuoy.correspondence.CodeGuard;
import org.bellbuoy.correspondence.FreshReceipt;
import org.bellbuoy.intake.Proof;
import org.bellbuoy.intake.Proofs;
import org.bellbuoy.web.Demand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Stands before the other doors of a rush: the trying of receipt codes and the asking for a test
/// environment, with the same work, the same wait and the same free tries as for reports.
@Component
class DoorGuard implements CodeGuard {

  private final Gate gate;
  private final Proofs proofs;
  private final Clock clock;
  private final KnownCodes known = new KnownCodes();

  DoorGuard(Gate gate, Proofs proofs, Clock clock) {
    this.gate = gate;
    this.proofs = proofs;
    this.clock = clock;
  }

  @Override
  public void before(String code) {
    if (known.holds(code, clock.instant())) {
      return;
    }
    HttpServletRequest request = request();
    int free = isProgram(request) ? 0 : Gate.WITHOUT_WORK;
    switch (gate.code(request.getRemoteAddr(), work(request), ticket(request), free)) {
      case Gate.Admitted _ -> {}
      case Gate.Held held -> throw demand(held, WorkNeeded.Rush.CODES, request).refused();
    }
  }

  @Override
  public void opened(String code) {
    known.add(code, clock.instant());
  }

  @Override
  public void missed() {
    gate.missed(request().getRemoteAddr());
  }

  @Override
  public FreshReceipt receipt() {
    HttpServletRequest request = request();
    String address = request.getRemoteAddr();
    Gate.Passage passage =
        isProgram(request)
            ? gate.program(address, work(request))
            : gate.person(address, work(request), ticket(request));
    return switch (passage) {
      case Gate.Held held -> throw demand(held, WorkNeeded.Rush.REPORTS, request).refused();
      case Gate.Admitted(Proof proof) -> {
        yield gate.receipt(proof)
            .filter(_ -> proofs.use(proof))
            .orElseThrow(
                () -> demand(gate.held(address), WorkNeeded.Rush.REPORTS, request).refused());
      }
    };
  }

  @Override
  public void asks() {
    HttpServletRequest request = request();
    String address = request.getRemoteAddr();
    Gate.Passage passage =
        isProgram(request)
            ? gate.program(address, work(request))
            : gate.person(address, work(request), ticket(request));
    switch (passage) {
      case Gate.Held held -> throw demand(held, WorkNeeded.Rush.REPORTS, request).refused();
      case Gate.Admitted(Proof proof) -> {
        if (!proofs.use(proof)) {
          throw demand(gate.held(address), WorkNeeded.Rush.REPORTS, request).refused();
        }
      }
    }
  }

  private WorkNeeded demand(Gate.Held held, WorkNeeded.Rush rush, HttpServletRequest request) {
    Optional<Demand.Wait> wait =
        isProgram(request) ? Optional.empty() : Optional.of(waiting(held, ticket(request)));
    return new WorkNeeded(held.challenge(), held.pause(), rush, wait);
  }

  /// Who comes too early keeps the ticket and its time.
  private Demand.Wait waiting(Gate.Held held, String shown) {
    String ticket = proofs.opens(shown).isPresent() ? shown : proofs.ticket(held.pause());
    Instant now = clock.instant();
    Duration left = Duration.between(now, proofs.opens(ticket).orElse(now));
    return new Demand.Wait(ticket, left.isNegative() ? Duration.ZERO : left);
  }

  private static String work(HttpServletRequest request) {
    return isProgram(request)
        ? said(request.getHeader(WorkNeeded.HEADER))
        : said(request.getParameter("work"));
  }

  private static String ticket(HttpServletRequest request) {
    return isProgram(request) ? "" : said(request.getParameter("ticket"));
  }

  private static String said(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static boolean isProgram(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/api/");
  }

  private static HttpServletRequest request() {
    return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
        .getRequest();
  }
}
