package org.bellbuoy.identity;

import java.util.UUID;

/// The seam that `embargo` fills: is this person in that circle of people who may know?
public interface Circles {

  boolean mayKnow(UUID circle, UUID person);
}
