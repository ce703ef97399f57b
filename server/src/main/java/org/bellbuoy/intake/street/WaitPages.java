package org.bellbuoy.intake.street;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.bellbuoy.web.Demand;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.WaitingPage;
import org.bellbuoy.web.Words;
import org.bellbuoy.web.page.StreetFrame;
import org.bellbuoy.web.street.StreetFrames;
import org.springframework.stereotype.Component;

/// Keeps any form of the street on a page while it waits for its turn, with all that was typed.
@Component
class WaitPages implements WaitingPage {

  private static final Set<String> OURS = Set.of("work", "ticket");
  private static final Words WORDS = Words.of("intake");

  private final StreetFrames frames;

  WaitPages(StreetFrames frames) {
    this.frames = frames;
  }

  @Override
  public Page of(HttpServletRequest request, Demand demand, Demand.Wait wait) {
    WaitPage page =
        new WaitPage(
            typed(request),
            demand.challenge(),
            wait.ticket(),
            wait.left().toSeconds(),
            request.getRequestURI(),
            false);
    StreetFrame frame = frames.of(WORDS.say("wait.title"), StreetFrame.Place.REPORT).unlisted();
    return Page.of("intake/street/wait", Map.of("frame", frame, "page", page)).tooMany();
  }

  private static Map<String, String> typed(HttpServletRequest request) {
    Map<String, String> typed = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach((name, values) -> {
          if (!OURS.contains(name) && values.length == 1) {
            typed.put(name, values[0]);
          }
        });
    return typed;
  }
}
