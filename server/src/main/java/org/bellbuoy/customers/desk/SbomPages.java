package org.bellbuoy.customers.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.bellbuoy.customers.KeepSbom;
import org.bellbuoy.customers.ReadSbom;
import org.bellbuoy.customers.RemoveSbom;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.SentForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The SBOM of an installation, on the page of the installation.
@Controller
class SbomPages {

  private final InstallationPages pages;
  private final ReadSbom read;
  private final KeepSbom keep;
  private final RemoveSbom remove;

  SbomPages(InstallationPages pages, ReadSbom read, KeepSbom keep, RemoveSbom remove) {
    this.pages = pages;
    this.read = read;
    this.keep = keep;
    this.remove = remove;
  }

  @PostMapping("/customers/{customer}/installations/{installation}/sbom")
  @Needs(Permission.KEEP_CUSTOMERS)
  Answer keep(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String customer,
      @PathVariable String installation,
      @RequestParam(required = false) @Nullable MultipartFile file) {
    return SentForm.taken(
        "file",
        () -> keep.keep(viewer, customer, installation, read.read(name(file), bytes(file))),
        "/customers/" + customer + "/installations/" + installation,
        errors -> pages.edit(viewer, request, customer, installation, errors));
  }

  @PostMapping("/customers/{customer}/installations/{installation}/sbom/remove")
  @Needs(Permission.KEEP_CUSTOMERS)
  Answer remove(Viewer viewer, @PathVariable String customer, @PathVariable String installation) {
    remove.remove(viewer, customer, installation);
    return new SeeOther("/customers/" + customer + "/installations/" + installation);
  }

  private static String name(@Nullable MultipartFile file) {
    String name = file == null ? null : file.getOriginalFilename();
    return name == null ? "" : name;
  }

  private static byte[] bytes(@Nullable MultipartFile file) {
    try {
      return file == null ? new byte[0] : file.getBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
