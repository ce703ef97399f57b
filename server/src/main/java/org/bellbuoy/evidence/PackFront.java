package org.bellbuoy.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.identity.Viewer;

/// The first chapter: what this is, who took it, and what for.
final class PackFront {

  private PackFront() {}

  static Chapter of(Viewer viewer, PackSubject subject, PackForm.Read why, UUID pack, Instant now) {
    String kind =
        switch (subject) {
          case PackSubject.OfCase _ -> "case";
          case PackSubject.OfIncident _ -> "incident";
        };
    PackRow row =
        PackRow.empty()
            .with("about", kind)
            .with("number", subject.number())
            .with("pack", pack)
            .with("taken_at", now)
            .with("by", viewer.actor().id())
            .with("ground", why.ground().words())
            .with("reason", why.reason());
    return new Chapter(
        "00-about",
        "About this pack",
        Set.of(subject.id()),
        List.of(new Chapter.Table("This pack", List.of(row))),
        List.of(
            new Chapter.LeftOut(
                "names and addresses of people outside, and what they wrote",
                "A pack proves what happened and when. Whoever has a letter or knows an address can"
                    + " compare it with the hash that stands here."),
            new Chapter.LeftOut(
                "files that were sent in", "They may hold working attacks and personal data.")));
  }
}
