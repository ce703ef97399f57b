package planted.house.web;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/// Names a permission.
@Retention(RetentionPolicy.RUNTIME)
@interface Needs {}
