package planted.house.web;

import planted.house.kernel.AtStreet;
import planted.house.kernel.News;

/// Tells news at the street.
@AtStreet
record LoudStreet(News news) {}
