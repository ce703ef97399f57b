package org.bellbuoy.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Something that holds no key, no connection and no right, so that a door which runs in a process
/// of its own makes it there as well.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InEveryProcess {}
