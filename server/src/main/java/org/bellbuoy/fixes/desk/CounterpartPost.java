package org.bellbuoy.fixes.desk;

import java.util.List;
import org.bellbuoy.correspondence.Attachment;

/// What passes between us and a counterpart by mail.
///
/// @param writes whether the viewer may write a letter
/// @param address where letters go; empty before the first
/// @param files that came with what they wrote
public record CounterpartPost(boolean writes, String address, List<Attachment> files) {

  public CounterpartPost {
    files = List.copyOf(files);
  }
}
