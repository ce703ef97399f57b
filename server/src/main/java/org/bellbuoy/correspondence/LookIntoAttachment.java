package org.bellbuoy.correspondence;

import java.util.List;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.parsing.ArchiveParser;
import org.bellbuoy.parsing.Looked;
import org.springframework.stereotype.Component;

/// Looks at what is inside a file that somebody sent: by whoever may save it, and with the same
/// leaf in the ledger. The looking is done in the locked process; nothing of it is kept.
///
/// Refuses: missing, not allowed.
@Component
public class LookIntoAttachment {

  /// @param name of the attachment
  public record Look(String name, Looked looked) {}

  private final Threads threads;
  private final ArchiveParser parser;

  LookIntoAttachment(Threads threads, ArchiveParser parser) {
    this.threads = threads;
    this.parser = parser;
  }

  /// Not one transaction: the process may take seconds, and nothing is written by it.
  ///
  /// @param path the numbers of the entries that lead to the place
  public Look look(Viewer viewer, AttachmentId id, List<Integer> path) {
    OpenedAttachment file = threads.attachment(viewer, id);
    return new Look(file.name(), parser.look(file.content(), path));
  }
}
