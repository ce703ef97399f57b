package org.bellbuoy.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Assets;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.Viewers;
import org.bellbuoy.web.door.ProblemPage;
import org.bellbuoy.web.door.Trouble;
import org.springframework.stereotype.Component;

/// What staff read when something is not there or not possible: inside the desk, so that they can
/// go on; without it for a stranger, and when the server itself is in trouble.
@Component
class DeskProblemPage implements ProblemPage {

  private final DeskFrames frames;
  private final Assets assets;

  DeskProblemPage(DeskFrames frames, Assets assets) {
    this.frames = frames;
    this.assets = assets;
  }

  @Override
  public Page of(HttpServletRequest request, Trouble trouble) {
    boolean inside =
        trouble.status().is4xxClientError() && Viewers.of(request) instanceof Viewer.Staff;
    return inside
        ? new Page(
            "web/deskproblem",
            Map.of("frame", frames.of(request, trouble.title()), "trouble", trouble),
            trouble.status())
        : new Page("web/problem", Map.of("trouble", trouble, "assets", assets), trouble.status());
  }
}
