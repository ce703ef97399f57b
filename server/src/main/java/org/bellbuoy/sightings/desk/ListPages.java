package org.bellbuoy.sightings.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.sightings.ImportList;
import org.bellbuoy.sightings.PublicList;
import org.bellbuoy.sightings.Sightings;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The public lists about exploitation: what is here, of when it is, and bringing in a newer file.
@Controller
class ListPages {

  private static final String HERE = "/settings/public-lists";

  private final DeskFrames frames;
  private final Sightings sightings;
  private final ImportList bring;
  private final Clock clock;

  ListPages(DeskFrames frames, Sightings sightings, ImportList bring, Clock clock) {
    this.frames = frames;
    this.sightings = sightings;
    this.bring = bring;
    this.clock = clock;
  }

  @GetMapping(HERE)
  @Needs(Permission.KEEP_SIGHTINGS)
  Page show(Viewer viewer, HttpServletRequest request) {
    return page(viewer, request, PublicList.KEV.key(), FormErrors.none());
  }

  @PostMapping(HERE)
  @Needs(Permission.KEEP_SIGHTINGS)
  Answer take(
      Viewer viewer,
      HttpServletRequest request,
      @RequestParam(defaultValue = "kev") String list,
      @RequestParam(required = false) @Nullable MultipartFile file) {
    return SentForm.taken(
        "file",
        () -> {
          var _ = bring.bring(viewer, ListApi.list(list), bytes(file));
        },
        HERE,
        errors -> page(viewer, request, list, errors));
  }

  private static byte[] bytes(@Nullable MultipartFile file) {
    try {
      return file == null ? new byte[0] : file.getBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Page page(Viewer viewer, HttpServletRequest request, String list, FormErrors errors) {
    return Page.of(
        "sightings/desk/lists",
        Map.of(
            "frame",
            frames.of(request, "Public lists"),
            "lists",
            List.of(PublicList.values()),
            "list",
            list,
            "editions",
            sightings.editions(viewer),
            "mayFetch",
            Permission.RUN_HOUSE.roles().stream().anyMatch(viewer::holds),
            "now",
            clock.instant(),
            "errors",
            errors));
  }
}
