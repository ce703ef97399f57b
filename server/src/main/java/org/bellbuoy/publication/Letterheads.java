package org.bellbuoy.publication;

/// Where the letterhead in force is to be had.
interface Letterheads {

  Letterhead inForce();
}
