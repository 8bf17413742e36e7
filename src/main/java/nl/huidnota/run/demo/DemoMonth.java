package nl.huidnota.run.demo;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SplittableRandom;
import java.util.StringJoiner;

/** Writes the export of one month: mostly clean rows, and some of everything that goes wrong in a real practice. */
final class DemoMonth {
    private static final String[] HEADER = {
        "sessie_id",
        "sessiedatum",
        "status",
        "client_id",
        "voorletters",
        "tussenvoegsel",
        "achternaam",
        "geboortedatum",
        "bsn",
        "verzekerdennummer",
        "straat",
        "huisnummer",
        "postcode",
        "plaats",
        "email",
        "uzovi",
        "pakket",
        "behandelaar_agb",
        "prestatiecode",
        "indicatie",
        "lichaamsgebied",
        "apparaat",
        "tarief",
        "verwijsdatum",
        "verwijzer_agb"
    };
    private static final int ADVISED_INTERVAL = 42;
    private static final int DAYS_APART = 3;

    /** UZOVI and package of the demo's polissen.yaml. */
    private static final String[][] INSURANCES = {
        {"9901", "PLUS"}, {"9901", "PLUS"}, {"9902", "COMFORT"}, {"9902", "TOP"}, {"9903", "EXTRA"}, {"", "geen"}
    };

    private final long seed;
    private final YearMonth month;

    DemoMonth(long seed, YearMonth month) {
        this.seed = seed;
        this.month = month;
    }

    void write(int clients, Writer out) throws IOException {
        out.write(String.join(";", HEADER));
        out.write("\r\n");
        for (int index = 0; index < clients; index++) {
            write(DemoClient.of(seed, index, INSURANCES.length), out);
        }
    }

    private void write(DemoClient client, Writer out) throws IOException {
        LocalDate day = client.first();
        for (int number = 1; !day.isAfter(month.atEndOfMonth()); number++) {
            if (YearMonth.from(day).equals(month)) {
                out.write(row(client, number, day));
                out.write("\r\n");
            }
            SplittableRandom jitter = new SplittableRandom(seed * 31 + client.index() * 1009L + number);
            day = day.plusDays(ADVISED_INTERVAL + jitter.nextInt(2 * DAYS_APART + 1) - DAYS_APART);
        }
    }

    private String row(DemoClient client, int number, LocalDate day) {
        SplittableRandom chance = new SplittableRandom(seed * 17 + client.index() * 7919L + number);
        String[] insurance = INSURANCES[client.insurance()];
        boolean cosmetic = chance.nextInt(100) < 4;
        boolean referred = chance.nextInt(100) >= 3;
        StringJoiner row = new StringJoiner(";");
        row.add("S-" + DemoClient.pad(client.index() + 1, 7) + "-" + DemoClient.pad(number, 2))
                .add(dutch(day))
                .add(status(chance.nextInt(100)))
                .add(client.id())
                .add(client.initials())
                .add(client.prefix())
                .add(client.surname())
                .add(dutch(client.birthDate()))
                .add(chance.nextInt(100) < 2 ? "" : client.bsn())
                .add("V" + DemoClient.pad(client.index() + 1, 9))
                .add(client.street())
                .add(String.valueOf(client.houseNumber()))
                .add(chance.nextInt(200) == 0 ? "" : client.postcode())
                .add(client.city())
                .add("client" + (client.index() + 1) + "@voorbeeld.example");
        return row.add(insurance[0])
                .add(insurance[1])
                .add(chance.nextInt(10) == 0 ? "90112346" : "90112345")
                .add("075-9001")
                .add(cosmetic ? "cosmetisch" : "acnelittekens")
                .add("gelaat")
                .add("Dermapen 4")
                .add("180,00")
                .add(referred ? dutch(client.first().minusDays(10)) : "")
                .add(referred ? "01123456" : "")
                .toString();
    }

    private static String status(int percent) {
        return percent < 2 ? "geannuleerd" : percent < 3 ? "no-show" : percent < 4 ? "verplaatst" : "voltooid";
    }

    private static String dutch(LocalDate day) {
        return DemoClient.pad(day.getDayOfMonth(), 2) + "-" + DemoClient.pad(day.getMonthValue(), 2) + "-"
                + day.getYear();
    }
}
