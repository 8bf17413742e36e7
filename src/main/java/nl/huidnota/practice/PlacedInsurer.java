package nl.huidnota.practice;

import java.util.List;
import nl.huidnota.domain.code.UzoviCode;
import nl.huidnota.domain.cover.ClaimDeadline;
import nl.huidnota.domain.cover.CoverTerms;
import nl.huidnota.domain.cover.Route;
import nl.huidnota.practice.yaml.Place;
import org.jspecify.annotations.Nullable;

/**
 * One entry of {@code verzekeraars} as it stands in a file; several may describe one insurer. A null is not said.
 *
 * @param terms each with where it stands
 */
record PlacedInsurer(
        Place place,
        UzoviCode uzovi,
        String name,
        List<String> aliases,
        Route route,
        @Nullable ClaimDeadline deadline,
        @Nullable Boolean selfPayAtMaximum,
        @Nullable Boolean checksInsurance,
        List<String> sendAlong,
        List<PlacedTerms> terms) {

    /** One version of a package and where it stands. */
    record PlacedTerms(Place place, CoverTerms terms) {}
}
