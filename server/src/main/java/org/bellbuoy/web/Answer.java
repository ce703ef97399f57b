package org.bellbuoy.web;

/// What a door answers to a person: a [Page] to look at, [SeeOther] where to go on, or a [Download]
/// to keep.
public sealed interface Answer permits Page, SeeOther, Download {}
