package org.bellbuoy.intake.street;

import java.util.List;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.FormErrors;

/// The report form, empty or with what was typed before.
///
/// @param products the products to choose from, the empty choice first, `other` last
/// @param files attachments that are already here
/// @param draft the key under which an unsent form is kept; empty on the first showing
/// @param policyVersion the policy that will hold for this report
/// @param action where the form is sent
public record ReportFormPage(
    ReportForm form,
    FormErrors errors,
    List<Choice> products,
    List<KeptFile> files,
    String draft,
    String policyVersion,
    String action) {

  public ReportFormPage {
    products = List.copyOf(products);
    files = List.copyOf(files);
  }
}
