package org.bellbuoy.web.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.vault.Hashes;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// Slows one source down without slowing another: so many writes and so many reads a minute.
///
/// A source is an address, or a network of 64 bits of IPv6, which one person may hold; an API token
/// is a source as well, wherever it is used. This machine itself is not counted: behind a proxy
/// that nobody named, everybody would be one source. The door as a whole is never closed: a flood
/// from many sources is answered by the bounded queue of heavy work.
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 2)
class Pace extends OncePerRequestFilter {

  static final int WRITES = 120;
  static final int READS = 1_200;
  static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int SOURCES = 20_000;
  private static final int NETWORK_BYTES = 8;

  /// What a source has done since its window began.
  private static final class Counted {
    private Instant since = Instant.EPOCH;
    private int reads;
    private int writes;
  }

  private final Map<String, Counted> sources =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Counted> eldest) {
          return size() > SOURCES;
        }
      };

  private final HandlerExceptionResolver problems;
  private final Clock clock;

  Pace(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems, Clock clock) {
    this.problems = problems;
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    String source = source(request.getRemoteAddr());
    if (admits(source, reads) && admits(token(source, request), reads)) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader("Retry-After", Long.toString(WINDOW.toSeconds()));
    problems.resolveException(request, response, null, new Refused(new TooManyRequests()));
  }

  private boolean admits(String source, boolean reads) {
    if (source.isEmpty()) {
      return true;
    }
    Instant now = clock.instant();
    synchronized (sources) {
      Counted counted = sources.computeIfAbsent(source, _ -> new Counted());
      if (Duration.between(counted.since, now).abs().compareTo(WINDOW) >= 0) {
        counted.since = now;
        counted.reads = 0;
        counted.writes = 0;
      }
      return reads ? ++counted.reads <= READS : ++counted.writes <= WRITES;
    }
  }

  /// The token of a program, by its hash; empty without one, and from this machine.
  private static String token(String source, HttpServletRequest request) {
    String given = request.getHeader(HttpHeaders.AUTHORIZATION);
    return source.isEmpty() || given == null
        ? ""
        : HexFormat.of().formatHex(Hashes.sha256("pace " + given));
  }

  /// The network a request comes from; empty for this machine.
  private static String source(String address) {
    try {
      InetAddress from = InetAddress.ofLiteral(address);
      byte[] bytes = from.getAddress();
      return from.isLoopbackAddress()
          ? ""
          : Arrays.toString(bytes.length > 4 ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes);
    } catch (IllegalArgumentException noAddress) {
      return address;
    }
  }
}
