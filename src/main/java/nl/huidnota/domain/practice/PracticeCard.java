package nl.huidnota.domain.practice;

import nl.huidnota.domain.code.AgbCode;
import nl.huidnota.domain.code.Iban;
import org.jspecify.annotations.Nullable;

/** What of the practice stands on its documents; kept with each booked document. Absent details are null. */
public record PracticeCard(
        String name,
        AgbCode agb,
        String street,
        String houseNumber,
        String postcode,
        String city,
        Iban iban,
        @Nullable String bic,
        @Nullable String kvk,
        @Nullable String vatId,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String website) {}
