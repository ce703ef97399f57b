package org.bellbuoy.operations;

import javax.sql.DataSource;

/// The connections of each door: every door has a database user of its own.
public interface Pools {

  DataSource desk();

  DataSource street();

  DataSource counter();
}
