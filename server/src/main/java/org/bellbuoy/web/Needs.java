package org.bellbuoy.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.bellbuoy.identity.Permission;

/// The permission that an address asks for. Every handler method names one, or is closed to all.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

  Permission value();

  /// Whether somebody who must have a second factor first may use it all the same: to make one, and
  /// to leave.
  boolean enrolling() default false;
}
