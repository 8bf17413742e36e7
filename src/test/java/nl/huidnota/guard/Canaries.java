package nl.huidnota.guard;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A month of clients whose every personal fact is found nowhere else: a BSN, an IBAN, a name and a birth date each. Two
 * rows in five are good; the others have those facts in every wrong way and place that exports were seen to.
 */
final class Canaries {
    private static final String HEADER =
            "sessie_id;sessiedatum;status;client_id;voorletters;achternaam;geboortedatum;bsn;"
                    + "verzekerdennummer;straat;huisnummer;postcode;plaats;email;debiteur_naam;uzovi;pakket;behandelaar_agb;"
                    + "prestatiecode;indicatie;lichaamsgebied;tarief;verwijsdatum;verwijzer_agb;opmerking;Rekening";
    private static final DateTimeFormatter DUTCH = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);
    private static final String[] INSURANCE = {"9901;PLUS", "9902;D2", "9903;M-EXTRA", "9904;JONG"};

    private final List<Client> clients = new ArrayList<>();

    Canaries(int count) {
        for (int i = 0; i < count; i++) {
            clients.add(new Client(i));
        }
    }

    /** One client. Nothing of it is anyone's: BSNs of 9999, IBANs of a bank called TEST. */
    record Client(int index) {
        String name() {
            StringBuilder name = new StringBuilder("Zqx");
            for (int rest = index + 26 * 26 * 26; rest > 0; rest /= 26) {
                name.append((char) ('a' + rest % 26));
            }
            return name.toString();
        }

        /** The index-th number of 9999 that passes the proof of eleven. */
        String bsn() {
            int left = index % 9_000;
            for (int four = 0; ; four++) {
                String digits = "9999" + String.format(Locale.ROOT, "%04d", four);
                int sum = 0;
                for (int i = 0; i < 8; i++) {
                    sum += (9 - i) * (digits.charAt(i) - '0');
                }
                if (sum % 11 < 10 && left-- == 0) {
                    return digits + sum % 11;
                }
            }
        }

        String iban() {
            return "NL13TEST" + String.format(Locale.ROOT, "%010d", 7_310_000_000L + index * 97L);
        }

        LocalDate born() {
            return LocalDate.of(1931, 1, 1).plusDays(index * 7L);
        }

        String email() {
            return name().toLowerCase(Locale.ROOT) + "@client.example";
        }

        String street() {
            return name() + "straat";
        }
    }

    /** Every form in which one of these facts could be written. */
    Set<String> texts() {
        Set<String> texts = new TreeSet<>();
        for (Client client : clients) {
            texts.add(client.name());
            texts.add(client.bsn());
            texts.add(client.iban());
            texts.add(client.iban().replaceAll("(.{4})(?!$)", "$1 "));
            texts.add(client.email());
            texts.add(client.born().toString());
            texts.add(client.born().format(DUTCH));
            texts.add(client.born().toString().replace("-", ""));
        }
        return texts;
    }

    int facts() {
        return 4 * clients.size();
    }

    byte[] export() {
        StringBuilder out = new StringBuilder(HEADER).append('\n');
        clients.forEach(client -> out.append(row(client)).append('\n'));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String row(Client client) {
        String good = String.join(
                ";",
                "S-" + client.index(),
                "%02d-10-2026".formatted(1 + client.index() % 28),
                "voltooid",
                "K-" + client.index(),
                "A.",
                client.name(),
                client.born().format(DUTCH),
                client.bsn(),
                "",
                client.street(),
                "1",
                "3511 AB",
                "Utrecht",
                client.email(),
                "",
                INSURANCE[client.index() % INSURANCE.length],
                "90112345",
                "075-9001",
                "acnelittekens",
                "gelaat",
                "180,00",
                "01-09-2026",
                "01123456",
                client.iban(),
                client.iban());
        return spoilt(good, client);
    }

    private static String spoilt(String row, Client client) {
        String born = client.born().format(DUTCH);
        return switch (client.index() % 20) {
            case 1 -> row.replace(client.bsn(), client.bsn() + "X");
            case 2 -> row.replace(born, born + "?");
            case 3 -> row.replace(";voltooid;", ";" + client.bsn() + ";");
            case 4 -> row.replace(";180,00;", ";" + client.iban() + ";");
            case 5 -> row.replace(";075-9001;", ";" + client.bsn() + ";");
            case 6 -> row + ";" + client.name() + ";" + client.bsn();
            case 7 -> row + "\n"
                    + row.replace(client.street(), client.street() + " 2").replace("S-", "T-");
            case 8 -> row.replace(";90112345;", ";" + client.bsn() + ";");
            case 9 -> row.replace(";01-09-2026;", ";" + client.iban() + ";");
            case 10 -> row.replace(";acnelittekens;", ";" + client.email() + ";");
            case 11 -> row.replace(";A.;", ";A.;;"); // one cell to the right from there on
            case 12 -> row.replace(";" + client.street() + ";1;", ";" + client.street() + " 1;"); // and to the left
            case 13 -> row.replace(client.bsn(), client.born() + " " + client.bsn());
            case 14 -> row + "\n" + row;
            case 15 -> row.replace("acnelittekens", "acne").replace("PLUS", client.bsn());
            default -> row;
        };
    }
}
