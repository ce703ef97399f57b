package org.bellbuoy.walls;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.identity.Reach;
import org.bellbuoy.identity.Standing;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.web.Viewers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
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
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/// Requests through the dispatcher of a door, each in a transaction that is rolled back, so that a
/// walk through every address leaves the house as it was.
public final class Visit {

  /// As by a session whose owner has just shown who they are.
  private static final UUID SESSION = new UUID(0, 1);

  private static final List<String> ALWAYS_THERE = List.of("/sign-in", "/report");

  private final MockMvc inside;
  private final MockMvc outside;
  private final HandlerInterceptor gate;
  private final TransactionTemplate undone;
  private final JdbcClient jdbc;

  private Visit(ConfigurableApplicationContext door) {
    WebApplicationContext web = (WebApplicationContext) door;
    inside = MockMvcBuilders.webAppContextSetup(web).build();
    DefaultMockMvcBuilder guarded = MockMvcBuilders.webAppContextSetup(web);
    guarded.addFilters(door.getBean("springSecurityFilterChain", Filter.class));
    outside = guarded.build();
    undone = new TransactionTemplate(door.getBean(PlatformTransactionManager.class));
    jdbc = door.getBean(JdbcClient.class);
    gate = gate(door, web.getServletContext());
  }

  /// The one that stands before every handler of this door; a page that is always there leads to
  /// it.
  private static HandlerInterceptor gate(
      ConfigurableApplicationContext door, @Nullable ServletContext context) {
    RequestMappingHandlerMapping mapping =
        door.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    for (String path : ALWAYS_THERE) {
      MockHttpServletRequest request = new MockHttpServletRequest(context, "GET", path);
      ServletRequestPathUtils.parseAndCache(request);
      try {
        Optional<HandlerInterceptor> found =
            Optional.ofNullable(mapping.getHandler(request)).stream()
                .flatMap(chain -> chain.getInterceptorList().stream())
                .filter(Outcome::isGate)
                .findFirst();
        if (found.isPresent()) {
          return found.get();
        }
      } catch (Exception broken) {
        throw new IllegalStateException(broken);
      }
    }
    throw new IllegalStateException("no gate");
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
  ///
  /// @param path of this address, with every word that varies
  public Outcome as(Viewer viewer, Address address, String path) {
    return as(viewer, request(address, path));
  }

  /// As this viewer, a form's fields to an address; a GET carries them in its query.
  public Outcome form(Viewer viewer, String method, String path, String fields) {
    boolean reads = method.equals("GET");
    AbstractMockHttpServletRequestBuilder<?> request =
        MockMvcRequestBuilders.request(
            HttpMethod.valueOf(method), URI.create(reads ? path + "?" + fields : path));
    if (!reads) {
      request.contentType(MediaType.APPLICATION_FORM_URLENCODED).content(fields);
    }
    return as(viewer, request);
  }

  /// As this viewer, these very bytes as the body.
  public Outcome bytes(Viewer viewer, Address address, String path, String type, byte[] body) {
    return as(
        viewer,
        MockMvcRequestBuilders.request(address.method(), URI.create(path))
            .header(HttpHeaders.IF_MATCH, "\"0\"")
            .header(HttpHeaders.CONTENT_TYPE, type)
            .content(body));
  }

  /// As this viewer, whatever is asked.
  Outcome as(Viewer viewer, AbstractMockHttpServletRequestBuilder<?> request) {
    CsrfToken token = new DefaultCsrfToken("X-CSRF-Token", "_csrf", "token");
    return send(
        inside,
        request
            .requestAttr("_csrf", token)
            .requestAttr(CsrfToken.class.getName(), token)
            .with(asked -> {
              Viewers.remember(asked, viewer, Standing.ofSession(SESSION, Reach.DECIDE));
              return asked;
            }));
  }

  /// Whether the gate before the handler lets this viewer through; the handler is not asked.
  public boolean opens(Viewer viewer, Address address, String path) {
    MockHttpServletRequest request = new MockHttpServletRequest(address.method().name(), path);
    Viewers.remember(request, viewer, Standing.ofSession(SESSION, Reach.DECIDE));
    try {
      return gate.preHandle(request, new MockHttpServletResponse(), address.handler());
    } catch (Refused _) {
      return false;
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
  }

  /// From outside, with this bearer token.
  public Outcome bearing(String token, Address address, String path) {
    return send(
        outside, request(address, path).header(HttpHeaders.AUTHORIZATION, "Bearer " + token));
  }

  /// Deeds, and visits to what they made, undone together.
  void undoing(Runnable deedsAndVisits) {
    undone.executeWithoutResult(status -> {
      status.setRollbackOnly();
      deedsAndVisits.run();
    });
  }

  private Outcome send(MockMvc door, AbstractMockHttpServletRequestBuilder<?> request) {
    return undone.execute(status -> {
      status.setRollbackOnly();
      try {
        long before = written();
        MvcResult result = door.perform(request).andReturn();
        boolean refused = result.getResponse().getStatus() >= 400;
        return Outcome.of(result, refused ? written() - before : 0);
      } catch (Exception broken) {
        throw new IllegalStateException(broken);
      }
    });
  }

  /// How many rows this connection has written so far, the records and the news of reads aside.
  private long written() {
    return jdbc.sql(
            """
            select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0)
            from pg_stat_xact_user_tables
            where schemaname <> 'audit' and relname not in ('reading', 'event_publication')
            """)
        .query(Long.class)
        .single();
  }

  private static AbstractMockHttpServletRequestBuilder<?> request(Address address, String path) {
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
  /// @param written how many rows a request wrote that was refused
  public record Outcome(int status, String body, boolean atTheGate, long written) {

    static Outcome of(MvcResult result, long written) throws Exception {
      MockHttpServletResponse response = result.getResponse();
      String location = Optional.ofNullable(response.getHeader("Location")).orElse("");
      return new Outcome(
          response.getStatus(), response.getContentAsString() + location, isGate(result), written);
    }

    private static boolean isGate(HandlerInterceptor one) {
      return one.getClass().getSimpleName().equals("PermissionGate");
    }

    private static boolean isGate(MvcResult result) throws Exception {
      if (result.getInterceptors() == null) {
        return false;
      }
      HandlerInterceptor gate =
          Arrays.stream(result.getInterceptors()).filter(Outcome::isGate).findFirst().orElseThrow();
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
