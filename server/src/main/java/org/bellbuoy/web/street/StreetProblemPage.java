package org.bellbuoy.web.street;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.Words;
import org.bellbuoy.web.door.ProblemPage;
import org.bellbuoy.web.door.Trouble;
import org.bellbuoy.web.page.StreetFrame;
import org.springframework.stereotype.Component;

/// What the public reads when something is not there or not possible: on the vendor's own paper,
/// with the ways to go on.
@Component
class StreetProblemPage implements ProblemPage {

  private static final Words WORDS = Words.of("web");

  private final StreetFrames frames;

  StreetProblemPage(StreetFrames frames) {
    this.frames = frames;
  }

  @Override
  public Page of(HttpServletRequest request, Trouble trouble) {
    StreetFrame frame = frames.remembered(said("title", trouble)).unlisted();
    return new Page(
        "web/streetproblem",
        Map.of("frame", frame, "trouble", trouble, "sentence", sentence(trouble)),
        trouble.status());
  }

  private static String sentence(Trouble trouble) {
    return switch (trouble.status()) {
      case NOT_FOUND, SERVICE_UNAVAILABLE, INTERNAL_SERVER_ERROR, CONTENT_TOO_LARGE ->
          said("text", trouble);
      default -> trouble.sentence();
    };
  }

  private static String said(String what, Trouble trouble) {
    String status =
        switch (trouble.status()) {
          case NOT_FOUND,
              SERVICE_UNAVAILABLE,
              INTERNAL_SERVER_ERROR,
              CONTENT_TOO_LARGE,
              TOO_MANY_REQUESTS ->
              String.valueOf(trouble.status().value());
          default -> "other";
        };
    return WORDS.say("problem." + status + "." + what);
  }
}
