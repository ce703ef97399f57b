package org.bellbuoy.announcement.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JiraMarkupTests {

  @Test
  void saysInItsOwnMarkupWhatOurTextsAreMadeOf() {
    assertThat(
            JiraMarkup.of(
                """
                ## Affected versions

                | Product | Fixed in |
                | --- | --- |
                | Server | 2026.1 |

                - Update **now**, see [SA2026-07](https://security.example/advisories/SA2026-07)
                """))
        .isEqualTo(
            """
            h2. Affected versions

            | Product | Fixed in |
            | Server | 2026.1 |

            * Update *now*, see [SA2026-07|https://security.example/advisories/SA2026-07]\
            """);
  }

  @Test
  void leavesWordsThatLookAlmostLikeMarkupAsTheyAre() {
    assertThat(JiraMarkup.of("a [b] (c) #5 $1 2*3*4")).isEqualTo("a [b] (c) #5 $1 2*3*4");
  }
}
