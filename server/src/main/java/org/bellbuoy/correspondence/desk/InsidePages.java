package org.bellbuoy.correspondence.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bellbuoy.correspondence.AttachmentId;
import org.bellbuoy.correspondence.LookIntoAttachment;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.parsing.ArchiveTrouble;
import org.bellbuoy.parsing.Inside;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.Link;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Shows what is inside an attachment: the list of an archive, text, or a picture drawn anew.
@Controller
class InsidePages {

  private final DeskFrames frames;
  private final LookIntoAttachment looking;

  InsidePages(DeskFrames frames, LookIntoAttachment looking) {
    this.frames = frames;
    this.looking = looking;
  }

  @GetMapping("/attachments/{id}/contents")
  @Needs(Permission.READ_CASE)
  Page show(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String at) {
    PlaceInside place = PlaceInside.of(at);
    LookIntoAttachment.Look look = there(viewer, id, place);
    return Page.of(
        "correspondence/desk/inside",
        Map.of(
            "frame",
            frames.of(request, "Inside an attachment"),
            "file",
            "/attachments/" + id,
            "place",
            place,
            "inside",
            look.looked().inside(),
            "crumbs",
            crumbs(id, place, look)));
  }

  /// A picture that was drawn anew: no byte of it is the stranger's.
  @GetMapping({"/attachments/{id}/picture", "/api/v1/attachments/{id}/picture"})
  @Needs(Permission.READ_CASE)
  ResponseEntity<byte[]> picture(
      Viewer viewer, @PathVariable UUID id, @RequestParam(defaultValue = "") String at) {
    return switch (there(viewer, id, PlaceInside.of(at)).looked().inside()) {
      case Inside.Picture picture ->
          ResponseEntity.ok()
              .contentType(MediaType.IMAGE_PNG)
              .header(HttpHeaders.CACHE_CONTROL, "no-store")
              .header("Content-Security-Policy", "sandbox; default-src 'none'")
              .body(picture.png());
      case Inside.Listing _, Inside.Text _, Inside.Unopened _ -> throw new Missing().refused();
    };
  }

  private LookIntoAttachment.Look there(Viewer viewer, UUID id, PlaceInside place) {
    LookIntoAttachment.Look look = looking.look(viewer, new AttachmentId(id), place.path());
    if (look.looked().inside().equals(new Inside.Unopened(ArchiveTrouble.NO_SUCH_ENTRY))) {
      throw new Missing().refused();
    }
    return look;
  }

  private static List<Link> crumbs(UUID id, PlaceInside place, LookIntoAttachment.Look look) {
    List<String> names = new ArrayList<>();
    names.add(look.name());
    names.addAll(look.looked().trail());
    List<Link> links = new ArrayList<>();
    for (int step = 0; step < names.size(); step++) {
      String href = "/attachments/" + id + "/contents?at=" + place.written(step);
      boolean last = step == names.size() - 1;
      links.add(last ? Link.here(names.get(step), "#") : Link.to(names.get(step), href));
    }
    return links;
  }
}
