package org.bellbuoy.correspondence.desk;

import java.util.List;
import java.util.UUID;
import org.bellbuoy.correspondence.AttachmentId;
import org.bellbuoy.correspondence.LookIntoAttachment;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.parsing.ArchiveEntry;
import org.bellbuoy.parsing.ArchiveTrouble;
import org.bellbuoy.parsing.EntryKind;
import org.bellbuoy.parsing.EntryMark;
import org.bellbuoy.parsing.FileForm;
import org.bellbuoy.parsing.Inside;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What is inside an attachment, for programs.
@RestController
class InsideApi {

  /// One of an archive, a text, a picture or a reason why nothing is shown is there.
  ///
  /// @param trail the names of the entries that lead to the place
  /// @param archive what kind of archive it is, or null
  /// @param whole whether the text is all of it, or null where there is none
  /// @param picture whether a picture can be fetched
  /// @param trouble why nothing is shown, or null
  record InsideAnswer(
      String name,
      List<String> trail,
      @Nullable FileForm archive,
      List<EntryAnswer> entries,
      @Nullable String text,
      @Nullable Boolean whole,
      boolean picture,
      @Nullable ArchiveTrouble trouble) {}

  /// One line of an archive's list.
  record EntryAnswer(
      int number,
      String name,
      long size,
      EntryKind kind,
      FileForm form,
      String target,
      List<EntryMark> marks,
      boolean opens) {
    static EntryAnswer of(ArchiveEntry entry) {
      return new EntryAnswer(
          entry.number(),
          entry.name(),
          entry.size(),
          entry.kind(),
          entry.form(),
          entry.target(),
          entry.marks(),
          entry.opens());
    }
  }

  private final LookIntoAttachment looking;

  InsideApi(LookIntoAttachment looking) {
    this.looking = looking;
  }

  @GetMapping("/api/v1/attachments/{id}/contents")
  @Needs(Permission.READ_CASE)
  InsideAnswer show(
      Viewer viewer, @PathVariable UUID id, @RequestParam(defaultValue = "") String at) {
    LookIntoAttachment.Look look =
        looking.look(viewer, new AttachmentId(id), PlaceInside.of(at).path());
    String name = look.name();
    List<String> trail = look.looked().trail();
    return switch (look.looked().inside()) {
      case Inside.Listing(FileForm form, List<ArchiveEntry> entries) ->
          new InsideAnswer(
              name,
              trail,
              form,
              entries.stream().map(EntryAnswer::of).toList(),
              null,
              null,
              false,
              null);
      case Inside.Text(String words, boolean whole) ->
          new InsideAnswer(name, trail, null, List.of(), words, whole, false, null);
      case Inside.Picture _ ->
          new InsideAnswer(name, trail, null, List.of(), null, null, true, null);
      case Inside.Unopened(ArchiveTrouble trouble) -> unopened(name, trail, trouble);
    };
  }

  private static InsideAnswer unopened(String name, List<String> trail, ArchiveTrouble trouble) {
    if (trouble == ArchiveTrouble.NO_SUCH_ENTRY) {
      throw new Missing().refused();
    }
    return new InsideAnswer(name, trail, null, List.of(), null, null, false, trouble);
  }
}
