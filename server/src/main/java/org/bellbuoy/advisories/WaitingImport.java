package org.bellbuoy.advisories;

/// An imported advisory that waits for a second person.
///
/// @param hash of what will be published
public record WaitingImport(AdvisoryId id, String code, String number, String hash) {}
