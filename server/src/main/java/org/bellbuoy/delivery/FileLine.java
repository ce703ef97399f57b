package org.bellbuoy.delivery;

/// The line by which a public file is fetched that an administrator named. It says nothing of us
/// but which version of the file we know, and follows nothing.
public interface FileLine {

  FileAnswer fetch(FileCall call);
}
