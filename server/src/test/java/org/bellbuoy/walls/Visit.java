package org.bellbuoy.walls;

import jakarta.servlet.Filter;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.web.Viewers;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.HandlerInterceptor;

/// Requests through the dispatcher of a door, each in a transaction that is rolled back, so that a
/// walk through every address leaves the house as it was.
public final class Visit {

  private final MockMvc inside;
  private final MockMvc outside;
  private final TransactionTemplate undone;

  private Visit(ConfigurableApplicationContext door) {
    WebApplicationContext web = (WebApplicationContext) door;
    inside = MockMvcBuilders.webAppContextSetup(web).build();
    DefaultMockMvcBuilder guarded = MockMvcBuilders.webAppContextSetup(web);
    guarded.addFilters(door.getBean("springSecurityFilterChain", Filter.class));
    outside = guarded.build();
    undone = new TransactionTemplate(door.getBean(PlatformTransactionManager.class));
  }

  public static Visit at(String door) {
    return new Visit(
        switch (door) {
          case "street" -> TestHouse.doors().street();
          case "counter" -> TestHouse.doors().counter();
          default -> TestHouse.doors().desk();
        });
  }

  /// As this viewer, past the recognition of people.
  public Outcome as(Viewer viewer, Address address, String code) {
    CsrfToken token = new DefaultCsrfToken("X-CSRF-Token", "_csrf", "token");
    return send(
        inside,
        request(address, code)
            .requestAttr("_csrf", token)
            .requestAttr(CsrfToken.class.getName(), token)
            .with(request -> {
              Viewers.remember(request, viewer);
              return request;
            }));
  }

  /// From outside, with this bearer token.
  public Outcome bearing(String token, Address address, String code) {
    return send(
        outside, request(address, code).header(HttpHeaders.AUTHORIZATION, "Bearer " + token));
  }

  private Outcome send(MockMvc door, AbstractMockHttpServletRequestBuilder<?> request) {
    return undone.execute(status -> {
      status.setRollbackOnly();
      try {
        return Outcome.of(door.perform(request).andReturn());
      } catch (Exception broken) {
        throw new IllegalStateException(broken);
      }
    });
  }

  private static AbstractMockHttpServletRequestBuilder<?> request(Address address, String code) {
    String path = address.path(code);
    boolean files =
        Arrays.stream(address.handler().getMethodParameters())
            .anyMatch(part -> part.getNestedParameterType() == MultipartFile.class);
    AbstractMockHttpServletRequestBuilder<?> request =
        files
            ? MockMvcRequestBuilders.multipart(address.method(), path)
            : MockMvcRequestBuilders.request(address.method(), path);
    request.header(HttpHeaders.IF_MATCH, "\"1\"");
    if (!address.reads() && !files) {
      request.contentType(address.contentType());
      Bodies.of(address.handler()).ifPresent(request::content);
    }
    return request;
  }

  /// What came of a request.
  ///
  /// @param atTheGate true when the gate before the handler refused, not the deed behind it
  public record Outcome(int status, String body, boolean atTheGate) {

    static Outcome of(MvcResult result) throws Exception {
      MockHttpServletResponse response = result.getResponse();
      String location = Optional.ofNullable(response.getHeader("Location")).orElse("");
      return new Outcome(
          response.getStatus(), response.getContentAsString() + location, isGate(result));
    }

    private static boolean isGate(MvcResult result) throws Exception {
      if (result.getInterceptors() == null) {
        return false;
      }
      HandlerInterceptor gate =
          Arrays.stream(result.getInterceptors())
              .filter(one -> one.getClass().getSimpleName().equals("PermissionGate"))
              .findFirst()
              .orElseThrow();
      try {
        return !gate.preHandle(
            result.getRequest(),
            new MockHttpServletResponse(),
            Objects.requireNonNull(result.getHandler()));
      } catch (Refused _) {
        return true;
      }
    }
  }
}
