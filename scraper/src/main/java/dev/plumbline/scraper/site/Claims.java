package dev.plumbline.scraper.site;

import dev.plumbline.scraper.claim.Claim;
import java.util.ArrayList;
import java.util.List;

/** The only way to make a claim, so that it always has evidence. */
public final class Claims {
    private final List<Claim> made = new ArrayList<>();

    List<Claim> made() {
        return List.copyOf(made);
    }
}
