package nl.huidnota.run.demo;

import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * A client who does not exist. Everything follows from the seed and the client's index, so that the months of one demo
 * tell one story.
 *
 * @param first day of the first session; the others follow about every six weeks
 * @param insurance which insurer and package, an index into {@link DemoMonth}'s list
 */
record DemoClient(
        int index,
        String id,
        String initials,
        String prefix,
        String surname,
        LocalDate birthDate,
        String bsn,
        String street,
        int houseNumber,
        String postcode,
        String city,
        int insurance,
        LocalDate first,
        int sessions) {
    private static final String[] SURNAMES = {
        "Voorbeeld", "Testman", "Proefje", "Demonstra", "Fictief", "Verzonnen", "Bedacht", "Oefening", "Schets", "Model"
    };
    private static final String[] PREFIXES = {"", "", "", "de", "van", "van de"};
    private static final String[] STREETS = {"Voorbeeldstraat", "Testlaan", "Proefplein", "Demoweg", "Oefenkade"};
    private static final String[] CITIES = {"Voorbeeldstad", "Testdorp", "Proefhoven"};

    static DemoClient of(long seed, int index, int insurances) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + index);
        return new DemoClient(
                index,
                "K-" + pad(index + 1, 7),
                (char) ('A' + random.nextInt(26)) + ".",
                PREFIXES[random.nextInt(PREFIXES.length)],
                SURNAMES[random.nextInt(SURNAMES.length)],
                LocalDate.of(1980, 1, 1).plusDays(random.nextInt(365 * 25)),
                bsn(random),
                STREETS[random.nextInt(STREETS.length)],
                1 + random.nextInt(200),
                (1000 + random.nextInt(9000)) + " " + (char) ('A' + random.nextInt(26)) + "B",
                CITIES[random.nextInt(CITIES.length)],
                random.nextInt(insurances),
                LocalDate.of(2026, 1, 1).plusDays(random.nextInt(42)),
                3 + random.nextInt(4));
    }

    /** 9999 and five digits that pass the 11-proof: numbers that are given to nobody. */
    private static String bsn(SplittableRandom random) {
        while (true) {
            int four = random.nextInt(10_000);
            int sum = 9 * (9 + 8 + 7 + 6);
            int rest = four;
            for (int weight = 2; weight <= 5; weight++) {
                sum += weight * (rest % 10);
                rest /= 10;
            }
            if (sum % 11 < 10) {
                return "9999" + pad(four, 4) + sum % 11;
            }
        }
    }

    static String pad(long number, int width) {
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
