package org.bellbuoy.web;

/// What a door answers to a person: a [Page] to look at, or [SeeOther] where to go on.
public sealed interface Answer permits Page, SeeOther {}
