package org.bellbuoy.intake;

import org.bellbuoy.correspondence.Correspondence;

/// A report with what it says and what was written since.
public record OpenedReport(Report report, Content content, Correspondence correspondence) {}
