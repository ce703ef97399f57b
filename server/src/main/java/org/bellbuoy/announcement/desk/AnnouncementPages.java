package org.bellbuoy.announcement.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.announcement.Announcement;
import org.bellbuoy.announcement.Announcements;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.announcing.ReleaseNote;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.desk.DeskFrames;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What to say of an advisory elsewhere, to copy.
@Controller
class AnnouncementPages {

  private final DeskFrames frames;
  private final Announcements announcements;

  AnnouncementPages(DeskFrames frames, Announcements announcements) {
    this.frames = frames;
    this.announcements = announcements;
  }

  @GetMapping("/advisories/{code}/announcements")
  @Needs(Permission.READ_CASE)
  Page show(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    Announcement texts = announcements.of(viewer, code);
    return Page.of(
        "announcement/texts",
        Map.of(
            "frame",
            frames.of(request, "Texts about " + texts.number()),
            "code",
            code,
            "texts",
            texts,
            "notes",
            ReleaseNote.markdown(texts.told().notes())));
  }
}
