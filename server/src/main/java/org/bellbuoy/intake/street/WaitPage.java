package org.bellbuoy.intake.street;

import org.bellbuoy.intake.Challenge;

/// A form that is kept and waits for its turn: the browser does some work and sends it, or the
/// person sends it from a moment on.
///
/// @param work what a browser with a script does meanwhile
/// @param ticket what a browser without one sends
/// @param seconds until the ticket counts
public record WaitPage(
    String draft, String policyVersion, Challenge work, String ticket, long seconds, String send) {}
