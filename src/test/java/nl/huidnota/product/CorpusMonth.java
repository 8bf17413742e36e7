package nl.huidnota.product;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;

/**
 * A fictitious practice and a month of its sessions, made to try the invoice: one to 200 lines, minors and their parents,
 * payments at the desk, discounts, long and hostile names. What each session costs is remembered here, apart from the program.
 */
final class CorpusMonth {
    private static final String HEADER =
            "sessie_id;sessiedatum;status;client_id;voorletters;tussenvoegsel;achternaam;geboortedatum;bsn;verzekerdennummer;"
                    + "straat;huisnummer;postcode;plaats;debiteur_naam;uzovi;pakket;behandelaar_agb;prestatiecode;indicatie;"
                    + "lichaamsgebied;techniek;apparaat;tarief;korting;verwijsdatum;verwijzer_agb;betaald_op;betaalwijze;"
                    + "betaald_bedrag\n";
    private static final List<String> NAMES = List.of(
            "Voorbeeld",
            "Đurđević-Nguyễn",
            "Ščepánka Ľubomíra Żółć",
            "Jón Þór Ægisson",
            "Παπαδοπούλου",
            "Ґанжа",
            "(back\\slash) <b>&amp;</b> {naam} %s",
            "van een heel erg lange achternaam die nergens lijkt op te houden en daarom over vier regels loopt-"
                    .repeat(3),
            "O'Neill \u201eaanhaling\u201d",
            "e\u0301e\u0302\u0323 x\u0307\u0323");

    final Style style;
    final Path folder;
    /** By session. */
    final Map<String, Sale> sales = new LinkedHashMap<>();
    /** By client. */
    final Map<String, String> names = new LinkedHashMap<>();

    private final SplittableRandom random;
    private final StringBuilder rows = new StringBuilder(HEADER);
    private int sessions;

    /** What a client was given, and what for. @param treatment else a product */
    record Sale(String client, int day, boolean treatment, boolean discount, long cents) {}

    /** What differs from practice to practice. */
    enum Style {
        PLAIN("nl", null),
        PICTURE("nl", "logo.png"),
        SMALL_BUSINESS("en", "logo.jpg"),
        DRAWING("nl", "logo.svg");

        final String language;
        final String logo;

        Style(String language, String logo) {
            this.language = language;
            this.logo = logo;
        }
    }

    CorpusMonth(Path folder, Style style, int clients, long seed) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.style = style;
        this.random = new SplittableRandom(seed);
        practice();
        for (int i = 1; i <= clients; i++) {
            client(i);
        }
        Files.writeString(export(), rows);
    }

    Path export() {
        return folder.resolve("sessies.csv");
    }

    Path practiceFile() {
        return folder.resolve("praktijk.yaml");
    }

    private void practice() throws IOException {
        String text = Files.readString(Path.of("samples/praktijk.yaml"));
        text = text.replace("polissen: [polissen.yaml]", "polissen: [polissen.yaml]\nsjabloon: factuur.yaml");
        if (style.logo != null) {
            text = text.replaceFirst("\n  # logo: logo.png[^\n]*", "\n  logo: " + style.logo);
            logo(style.logo);
        }
        text = switch (style) {
            case PLAIN -> text;
            case PICTURE -> text.replace("xml_in_factuur: ja", "xml_in_factuur: nee")
                    .replace("bsn_op_factuur: nee", "bsn_op_factuur: gemaskeerd");
            case SMALL_BUSINESS -> text.replace("btw_regeling: normaal", "btw_regeling: kor");
            case DRAWING -> text.replace("bsn_op_factuur: nee", "bsn_op_factuur: ja");
        };
        Files.writeString(practiceFile(), text);
        Files.copy(Path.of("samples/polissen.yaml"), folder.resolve("polissen.yaml"));
        String look =
                switch (style) {
                    case PLAIN -> "{}";
                    case PICTURE -> "{kleur: \"#7A1F5F\", venster: rechts}";
                    case SMALL_BUSINESS -> "{kleur: \"#1A4E8A\", lettertype: dejavu, logo_hoogte_mm: 25}";
                    case DRAWING -> "{kleur: \"#5A3E00\", logo_hoogte_mm: 8}";
                };
        Files.writeString(folder.resolve("factuur.yaml"), "versie: 1\nmerk: " + look + "\n");
    }

    private void logo(String name) throws IOException {
        Path file = folder.resolve(name);
        if (name.endsWith(".svg")) {
            Files.writeString(
                    file,
                    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 120 40'><circle cx='20' cy='20' r='18'"
                            + " fill='#7a1f5f'/><path d='M50 30 q15 -30 30 0 t30 0' fill='none' stroke='#000'/></svg>");
            return;
        }
        boolean png = name.endsWith(".png");
        int type = png ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage image = new BufferedImage(400, 120, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0x7A1F5F));
        graphics.fillOval(10, 10, 100, 100);
        graphics.dispose();
        ImageIO.write(image, png ? "png" : "jpg", file.toFile());
    }

    private void client(int number) {
        String id = String.format("K-%04d", number);
        String name = NAMES.get(random.nextInt(NAMES.size()));
        boolean minor = random.nextInt(6) == 0;
        String debtor = minor && random.nextBoolean() ? "P. " + name : "";
        String birth = minor ? "12-03-2012" : "12-03-1994";
        String[] cover =
                switch (random.nextInt(10)) {
                    case 0 -> new String[] {"", "geen"};
                    case 1, 2 -> new String[] {"9902", "D2"};
                    default -> new String[] {"9901", "PLUS"};
                };
        String person = cells(
                id,
                "T.",
                random.nextBoolean() ? "van" : "",
                name,
                birth,
                bsn(number),
                "9000" + (10000 + number),
                "Voorbeeldlaan",
                String.valueOf(number),
                "3511 AB",
                "Utrecht",
                debtor,
                cover[0],
                cover[1]);
        names.put(id, name);
        int treatments = 1 + random.nextInt(4);
        for (int i = 0; i < treatments; i++) {
            treatment(id, person, 1 + 8 * i + random.nextInt(2), cover[0].equals("9902"));
        }
        int products = random.nextInt(25) == 0 ? 10 + random.nextInt(187) : random.nextInt(3) == 0 ? 1 : 0;
        for (int i = 0; i < products; i++) {
            row(
                    new Sale(id, 1 + random.nextInt(28), false, false, 3995),
                    person,
                    cells("90112345", "999-9001", "", "", "", "", "39,95", "", "", "", "", "", ""));
        }
    }

    private void treatment(String client, String person, int day, boolean vecozo) {
        boolean discount = random.nextInt(5) == 0;
        boolean paid = !vecozo && random.nextInt(4) == 0;
        boolean partly = random.nextBoolean();
        String care = cells(
                "90112345",
                "075-9001",
                "acnelittekens",
                "gelaat",
                "microneedling",
                "Dermapen 4",
                discount ? "160,00" : "180,00",
                discount ? "20,00" : "",
                "01-09-2026",
                "01123456",
                paid ? date(day) : "",
                paid ? "pin" : "",
                paid && partly ? "50,00" : "");
        row(new Sale(client, day, true, discount, discount ? 16000 : 18000), person, care);
    }

    private void row(Sale sale, String person, String care) {
        String session = String.format("S-%05d", ++sessions);
        sales.put(session, sale);
        rows.append(cells(session, date(sale.day()), "voltooid"))
                .append(';')
                .append(person)
                .append(';')
                .append(care)
                .append('\n');
    }

    private static String date(int day) {
        return String.format("%02d-10-2026", day);
    }

    private static String cells(String... cells) {
        List<String> quoted = new ArrayList<>();
        for (String cell : cells) {
            quoted.add('"' + cell.replace("\"", "\"\"") + '"');
        }
        return String.join(";", quoted);
    }

    /** The first number from 9999xxxxx that passes the 11-proof. */
    private static String bsn(int number) {
        for (int last = 0; ; last++) {
            String digits = "9999" + String.format("%05d", number * 12 + last);
            int sum = -(digits.charAt(8) - '0');
            for (int i = 0; i < 8; i++) {
                sum += (9 - i) * (digits.charAt(i) - '0');
            }
            if (sum % 11 == 0) {
                return digits;
            }
        }
    }
}
