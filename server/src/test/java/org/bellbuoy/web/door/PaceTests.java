package org.bellbuoy.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

class PaceTests {

  private final TestClock clock = new TestClock(Instant.parse("2026-11-23T09:00:00Z"));
  private final AtomicInteger let = new AtomicInteger();
  private final Pace pace =
      new Pace(
          (request, response, handler, failure) -> {
            assertThat(failure).isInstanceOf(Refused.class);
            response.setStatus(429);
            return new ModelAndView();
          },
          clock);

  @Test
  void slowsOneSourceAndNoOther() throws Exception {
    for (int i = 0; i < Pace.WRITES; i++) {
      assertThat(send("POST", "192.0.2.1").getStatus()).isEqualTo(200);
    }

    MockHttpServletResponse slowed = send("POST", "192.0.2.1");
    assertThat(slowed.getStatus()).isEqualTo(429);
    assertThat(slowed.getHeader("Retry-After")).isEqualTo("60");
    assertThat(send("POST", "192.0.2.2").getStatus()).isEqualTo(200);
    assertThat(send("GET", "192.0.2.1").getStatus()).isEqualTo(200);
    assertThat(let.get()).isEqualTo(Pace.WRITES + 2);

    clock.advance(Pace.WINDOW);
    assertThat(send("POST", "192.0.2.1").getStatus()).isEqualTo(200);
  }

  @Test
  void countsReadsToo() throws Exception {
    for (int i = 0; i < Pace.READS; i++) {
      send("GET", "192.0.2.3");
    }

    assertThat(send("GET", "192.0.2.3").getStatus()).isEqualTo(429);
  }

  @Test
  void takesANetworkOfOnePersonForOneSource() throws Exception {
    for (int i = 0; i < Pace.WRITES; i++) {
      send("POST", "2001:db8:0:1::" + Integer.toHexString(i + 1));
    }

    assertThat(send("POST", "2001:db8:0:1:ffff::9").getStatus()).isEqualTo(429);
    assertThat(send("POST", "2001:db8:0:2::1").getStatus()).isEqualTo(200);
  }

  @Test
  void takesATokenForOneSourceWhereverItIsUsed() throws Exception {
    for (int i = 0; i < Pace.WRITES; i++) {
      assertThat(send("POST", "198.51.100." + i, "Bearer one").getStatus()).isEqualTo(200);
    }

    assertThat(send("POST", "198.51.100.200", "Bearer one").getStatus()).isEqualTo(429);
    assertThat(send("POST", "198.51.100.201", "Bearer two").getStatus()).isEqualTo(200);
  }

  @Test
  void neverSlowsThisMachine() throws Exception {
    for (int i = 0; i < 3 * Pace.WRITES; i++) {
      assertThat(send("POST", i % 2 == 0 ? "127.0.0.1" : "::1").getStatus()).isEqualTo(200);
    }
  }

  private MockHttpServletResponse send(String method, String from) throws Exception {
    return send(method, from, "");
  }

  private MockHttpServletResponse send(String method, String from, String token) throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest(method, "/report");
    request.setRemoteAddr(from);
    if (!token.isEmpty()) {
      request.addHeader("Authorization", token);
    }
    MockHttpServletResponse response = new MockHttpServletResponse();
    pace.doFilter(request, response, (in, out) -> let.incrementAndGet());
    return response;
  }
}
