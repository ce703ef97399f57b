package org.bellbuoy.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class AssetsTests {

  private final Assets assets = new Assets();

  @Test
  void isKeptForEverUnderItsOwnHash() throws Exception {
    var answer = get(assets.url("bellbuoy.css"), null);

    assertThat(answer.getHeader("Cache-Control")).contains("immutable");
    assertThat(answer.getContentType()).startsWith("text/css");
    assertThat(answer.getHeader("Content-Encoding")).isNull();
  }

  @Test
  void answersAnOlderHashWithTodaysBytesButNotForKeeping() throws Exception {
    var answer = get("/assets/bellbuoy.000000000000.css", null);

    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-cache");
  }

  @Test
  void packsForWhoeverCanUnpack() throws Exception {
    var answer = get(assets.url("bellbuoy.js"), "gzip, br");

    assertThat(answer.getHeader("Content-Encoding")).isEqualTo("gzip");
    assertThat(answer.getContentAsByteArray().length).isLessThan(5_000);
  }

  @Test
  void knowsNothingElse() throws Exception {
    assertThat(get("/assets/../application.properties", null).getStatus()).isEqualTo(404);
    assertThat(get("/assets/other.000000000000.css", null).getStatus()).isEqualTo(404);
  }

  private MockHttpServletResponse get(
      String path, @org.jspecify.annotations.Nullable String accepts) throws Exception {
    var request = new MockHttpServletRequest("GET", path);
    if (accepts != null) {
      request.addHeader("Accept-Encoding", accepts);
    }
    var response = new MockHttpServletResponse();
    new AssetHandler(assets).handleRequest(request, response);
    return response;
  }
}
