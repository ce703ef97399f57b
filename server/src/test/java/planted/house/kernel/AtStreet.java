package planted.house.kernel;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/// Marks what the street runs.
@Retention(RetentionPolicy.RUNTIME)
public @interface AtStreet {}
