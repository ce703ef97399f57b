package org.bellbuoy.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A deed, question or store that the public door runs with its own database user.
///
/// The street's context makes its own instance of each class so marked, over a data source that may
/// insert sealed intake and read published bytes and nothing else.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AtStreet {}
