package org.bellbuoy.intake.street;

import org.bellbuoy.web.page.FormErrors;

/// The question for a receipt code.
///
/// @param action where the code is sent
public record AskForCodePage(FormErrors errors, String action) {}
