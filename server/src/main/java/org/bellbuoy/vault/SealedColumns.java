package org.bellbuoy.vault;

import java.util.List;

/// The seam by which each room says where it keeps what the vault sealed.
public interface SealedColumns {

  List<SealedColumn> columns();
}
