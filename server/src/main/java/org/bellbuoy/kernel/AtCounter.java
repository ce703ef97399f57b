package org.bellbuoy.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A deed, question or store that the outsiders' door runs with its own database user.
///
/// The counter's context makes its own instance of each class so marked, over a data source that
/// reaches what was laid out for invited outsiders and nothing else. Like the street it tells no
/// news: what it did is witnessed at once and heard by the house within a second.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AtCounter {}
