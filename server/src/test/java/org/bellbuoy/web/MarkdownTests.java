package org.bellbuoy.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt&#58;alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "![x](https://elsewhere.example/pixel.png)",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<svg/onload=alert(1)>",
        "[x](https://a.example \"onmouseover=alert(1)\")",
        "<iframe src=//elsewhere.example>",
        "`<style>*{display:none}</style>`",
        "<!-- --><meta http-equiv=refresh content=0>",
        "[x]: javascript:alert(1)\n\n[x]"
      })
  void letsNothingActiveThrough(String markdown) {
    assertThat(Markdown.html(markdown, 2))
        .doesNotContainPattern("<(script|img|svg|iframe|style|meta|object|form|input)")
        .doesNotContainPattern("(?i)<[^>]*(javascript|data):")
        .doesNotContainPattern("(?i)<[^>]*\\son[a-z]+\\s*=")
        .doesNotContain("title=");
  }

  @Test
  void keepsWhatPeopleWrite() {
    assertThat(Markdown.html("# Top\n\n**bold** `code` [link](https://a.example/x?y=1&z=2)", 2))
        .contains("<h2>Top</h2>")
        .contains("<strong>bold</strong>")
        .contains("<code>code</code>")
        .contains("href=\"https://a.example/x?y&#61;1&amp;z&#61;2\"");
  }

  @Test
  void sinksHeadingsBelowThePagesOwn() {
    assertThat(Markdown.html("# a\n\n###### b", 3)).contains("<h3>a</h3>").contains("<h6>b</h6>");
  }

  @Test
  void rendersTables() {
    assertThat(Markdown.html("| a | b |\n| --- | --- |\n| 1 | 2 |", 2))
        .contains("<th>a</th>")
        .contains("<td>2</td>");
  }
}
