package org.bellbuoy.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.bellbuoy.standards.pack.PackFile;

/// An evidence pack, whole and in memory: nothing of it ever lies on a disk of ours.
///
/// @param name for the file
public record EvidencePack(String name, SequencedMap<String, byte[]> files) {

  public EvidencePack {
    files = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(files));
  }

  public void write(OutputStream out) throws IOException {
    PackFile.write(out, files);
  }
}
