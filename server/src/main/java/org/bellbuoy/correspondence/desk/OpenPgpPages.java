package org.bellbuoy.correspondence.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bellbuoy.correspondence.KeyDirectory;
import org.bellbuoy.correspondence.OwnKey;
import org.bellbuoy.correspondence.OwnKeys;
import org.bellbuoy.correspondence.RotateSigningKey;
import org.bellbuoy.correspondence.SwitchKeyDirectory;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The vendor's OpenPGP keys, and putting a fresh one in force.
@Controller
class OpenPgpPages {

  private static final String KEYS = "/settings/openpgp";
  private static final List<Choice> YEARS =
      IntStream.rangeClosed(1, 5)
          .mapToObj(years -> Choice.of("" + years, years == 1 ? "1 year" : years + " years"))
          .toList();

  private final DeskFrames frames;
  private final OwnKeys keys;
  private final RotateSigningKey rotate;
  private final KeyDirectory directory;
  private final SwitchKeyDirectory switching;
  private final Installation installation;

  OpenPgpPages(
      DeskFrames frames,
      OwnKeys keys,
      RotateSigningKey rotate,
      KeyDirectory directory,
      SwitchKeyDirectory switching,
      Installation installation) {
    this.directory = directory;
    this.switching = switching;
    this.frames = frames;
    this.keys = keys;
    this.rotate = rotate;
    this.installation = installation;
  }

  @GetMapping(KEYS)
  @Needs(Permission.MANAGE_KEYS)
  Page list(Viewer viewer, HttpServletRequest request) {
    return listed(viewer, request, FormErrors.none());
  }

  /// @param typed `asks` is yes or no; `version` is what the page showed
  @PostMapping(KEYS + "/directory")
  @Needs(Permission.MANAGE_KEYS)
  Answer turn(Viewer viewer, HttpServletRequest request, @RequestParam Map<String, String> typed) {
    boolean asks = typed.getOrDefault("asks", "").equals("yes");
    return SentForm.taken(
        "main",
        () -> {
          var _ = switching.execute(viewer, new KeyDirectory.State(asks, SentForm.version(typed)));
        },
        KEYS,
        errors -> listed(viewer, request, errors));
  }

  private Page listed(Viewer viewer, HttpServletRequest request, FormErrors errors) {
    return Page.of(
        "correspondence/desk/openpgp",
        Map.of(
            "frame",
            frames.of(request, "OpenPGP keys"),
            "keys",
            keys.all(viewer),
            "daysLeft",
            keys.daysLeft(viewer),
            "directory",
            directory.get(viewer),
            "street",
            installation.publicUrl().toString(),
            "errors",
            errors));
  }

  @GetMapping(KEYS + "/rotation")
  @Needs(Permission.MANAGE_KEYS)
  Page ask(Viewer viewer, HttpServletRequest request) {
    return asked(viewer, request, "3", FormErrors.none());
  }

  @PostMapping(KEYS + "/rotation")
  @Needs(Permission.MANAGE_KEYS)
  Answer rotate(
      Viewer viewer,
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String instead,
      @RequestParam(defaultValue = "") String years) {
    return SentForm.taken(
        "years",
        () -> rotate.rotate(viewer, instead, years.matches("[1-5]") ? Integer.parseInt(years) : 0),
        KEYS,
        errors -> asked(viewer, request, years, errors));
  }

  private Page asked(Viewer viewer, HttpServletRequest request, String years, FormErrors errors) {
    String inForce =
        keys.all(viewer).stream()
            .filter(OwnKey::inForce)
            .map(OwnKey::fingerprint)
            .findFirst()
            .orElse("");
    return Page.of(
        "correspondence/desk/rotatekey",
        Map.of(
            "frame",
            frames.of(request, "New OpenPGP key"),
            "inForce",
            inForce,
            "years",
            years,
            "choices",
            YEARS,
            "errors",
            errors));
  }
}
