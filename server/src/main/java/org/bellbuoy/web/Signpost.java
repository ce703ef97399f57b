package org.bellbuoy.web;

import org.bellbuoy.identity.Permission;

/// A place of the desk's navigation, put up by the room that owns it.
public interface Signpost {

  Place place();

  /// Where it leads and who is shown it.
  ///
  /// @param order smaller stands further to the left; tens, so that there is room between
  /// @param needs whoever lacks this permission does not see the place at all
  record Place(int order, String label, String href, Permission needs) {}
}
