package org.bellbuoy.intake;

import java.time.Instant;

/// Work that is asked for while many reports come at once. Nothing of it is stored: the text is
/// signed, so that any street of the installation knows it again.
///
/// @param text what the numbers are looked for, and sent back with them
/// @param bits zero bits that each hash begins with
/// @param parts how many numbers are looked for
/// @param until when it stops counting
public record Challenge(String text, int bits, int parts, Instant until) {}
