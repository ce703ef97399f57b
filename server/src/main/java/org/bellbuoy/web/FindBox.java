package org.bellbuoy.web;

/// The search box of the desk's bar, put up by whoever can search. Without it there is no box.
public interface FindBox {

  /// Where the box is sent, by GET, as `q`.
  String href();
}
