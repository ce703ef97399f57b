package org.bellbuoy.publication.page;

import java.util.List;
import org.bellbuoy.web.page.Link;

/// Where somebody asks whether they are affected: the products, each with a page.
public record AffectedIndexPage(List<Link> products) {

  public AffectedIndexPage {
    products = List.copyOf(products);
  }
}
