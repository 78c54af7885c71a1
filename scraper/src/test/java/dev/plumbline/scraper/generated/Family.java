package dev.plumbline.scraper.generated;

import java.util.List;

/** One way to build a profile page. */
interface Family {
    List<Family> ALL = List.of(
            new SemanticFamily(), new UtilityFamily(), new TableFamily(), new AppFamily(), new PortfolioFamily());

    String id();

    Html page(Scene scene);
}
