package org.bellbuoy.intake.street;

import org.bellbuoy.web.page.FormErrors;

/// The question whether answers shall go to another address.
///
/// @param code what came in the link, or empty
/// @param done whether it was confirmed a moment ago
public record ConfirmAddressPage(String code, boolean done, FormErrors errors) {}
