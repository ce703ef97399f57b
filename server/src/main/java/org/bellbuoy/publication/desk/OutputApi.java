package org.bellbuoy.publication.desk;

import java.util.List;
import java.util.Locale;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.publication.DraftOutput;
import org.bellbuoy.publication.DraftOutputs;
import org.bellbuoy.publication.OutputFault;
import org.bellbuoy.publication.OutputForm;
import org.bellbuoy.web.Needs;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The outputs of a draft, for programs.
@RestController
class OutputApi {

  private final Advisories advisories;
  private final DraftOutputs outputs;

  OutputApi(Advisories advisories, DraftOutputs outputs) {
    this.advisories = advisories;
    this.outputs = outputs;
  }

  /// Every output with what the validators say of it, without the documents themselves.
  @GetMapping("/api/v1/advisories/{code}/outputs")
  @Needs(Permission.READ_CASE)
  List<CheckedOutput> all(Viewer viewer, @PathVariable String code) {
    return outputs.of(viewer, advisories.byCode(viewer, code).id()).stream()
        .map(CheckedOutput::of)
        .toList();
  }

  @GetMapping("/api/v1/advisories/{code}/outputs/{form}")
  @Needs(Permission.READ_CASE)
  WrittenOutput one(Viewer viewer, @PathVariable String code, @PathVariable String form) {
    OutputForm wanted = OutputForm.find(form).orElseThrow(() -> new Missing().refused());
    return outputs
        .find(viewer, advisories.open(viewer, advisories.byCode(viewer, code).id()), wanted)
        .map(each -> new WrittenOutput(each.form().key(), each.texts()))
        .orElseThrow(() -> new Missing().refused());
  }

  /// What the validators say of an output.
  record CheckedOutput(String form, long errors, List<FaultAnswer> faults) {
    static CheckedOutput of(DraftOutput output) {
      return new CheckedOutput(
          output.form().key(),
          output.errors(),
          output.faults().stream().map(FaultAnswer::of).toList());
    }
  }

  /// One thing to mend, and the page of the desk where that is done.
  record FaultAnswer(String test, String severity, String path, String text, String place) {
    static FaultAnswer of(OutputFault fault) {
      return new FaultAnswer(
          fault.test(),
          fault.weight().name().toLowerCase(Locale.ROOT),
          fault.path(),
          fault.sentence(),
          fault.place());
    }
  }

  /// The documents of an output, as text.
  record WrittenOutput(String form, List<String> documents) {}
}
