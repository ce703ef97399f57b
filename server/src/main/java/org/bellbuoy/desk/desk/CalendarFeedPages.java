package org.bellbuoy.desk.desk;

import java.nio.charset.StandardCharsets;
import org.bellbuoy.desk.CalendarFeed;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.web.Needs;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The calendar of a person, for calendar programs, which cannot sign in: the address is the key.
@Controller
class CalendarFeedPages {

  private static final MediaType CALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);

  private final CalendarFeed feed;

  CalendarFeedPages(CalendarFeed feed) {
    this.feed = feed;
  }

  @GetMapping("/calendars/{secret}.ics")
  @Needs(Permission.ANYONE)
  ResponseEntity<byte[]> calendar(Viewer viewer, @PathVariable String secret) {
    return feed.of(secret)
        .map(text ->
            ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(text.getBytes(StandardCharsets.UTF_8)))
        .orElseThrow(() -> new Missing().refused());
  }
}
