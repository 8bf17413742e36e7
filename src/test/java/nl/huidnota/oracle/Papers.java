package nl.huidnota.oracle;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.huidnota.oracle.Run.ClaimFile;
import nl.huidnota.oracle.Run.Input;
import nl.huidnota.oracle.Run.Invoice;

/** The documents of a run with their numbers, and the books as they stand after it. */
final class Papers {
    private final World world;
    private final Input input;
    private final Books books;
    private final List<Invoice> invoices = new ArrayList<>();
    private final List<ClaimFile> claimFiles = new ArrayList<>();
    private final Map<Case, String> documents = new HashMap<>();

    Papers(World world, Input input, Books books, List<Case> cases) {
        this.world = world;
        this.input = input;
        this.books = books;
        sorted(
                        cases,
                        c -> c.billed() && !c.sentDirectly(),
                        c -> c.visit.client() + '\u0001' + YearMonth.from(c.facts.day))
                .forEach((key, lines) -> invoice(lines.get(0).visit.client(), lines));
        boolean solo = world.practice().solo();
        sorted(cases, Case::sentDirectly, c -> c.facts.insurer.uzovi() + (solo ? "/" + c.visit.agb() : ""))
                .forEach((key, lines) -> claimFile(key.substring(0, 4), lines));
        documents.forEach((c, document) -> books.sessions.put(c.visit.id(), Oracle.booked(c, document)));
    }

    private static Map<String, List<Case>> sorted(
            List<Case> cases, java.util.function.Predicate<Case> chosen, Function<Case, String> key) {
        return cases.stream()
                .filter(chosen)
                .sorted(Comparator.comparing((Case c) -> !c.claimable())
                        .thenComparing(c -> c.facts.day)
                        .thenComparing(c -> c.visit.id()))
                .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }

    private void invoice(String client, List<Case> lines) {
        var numbering = world.practice().numbering();
        String number = number("invoice", numbering.invoice(), numbering.firstInvoice());
        long total = sum(lines, Papers::price);
        long vat = sum(lines, Papers::vat);
        long paid = sum(lines, Papers::paid);
        lines.forEach(c -> documents.put(c, number));
        invoices.add(new Invoice(
                number, client, lines.stream().map(c -> c.visit.id()).toList(), total, vat, total - paid));
    }

    private void claimFile(String uzovi, List<Case> lines) {
        var numbering = world.practice().numbering();
        String number = number("claim", numbering.claim(), numbering.firstClaim());
        lines.forEach(c -> documents.put(c, number));
        claimFiles.add(new ClaimFile(number, uzovi, lines.size(), sum(lines, Papers::price)));
    }

    private String number(String series, String pattern, int begin) {
        int year = input.today().getYear();
        int nr = books.next(series, year, begin);
        int open = pattern.indexOf("{nr:");
        int width = pattern.charAt(open + 4) - '0';
        String digits = String.format(Locale.ROOT, "%0" + width + "d", nr);
        return (pattern.substring(0, open) + digits + pattern.substring(open + 6)).replace("{jaar}", "" + year);
    }

    private static long sum(List<Case> lines, Function<Case, Long> amount) {
        return lines.stream().map(amount).reduce(0L, Long::sum);
    }

    private static long price(Case c) {
        return c.visit.tariff().orElseThrow();
    }

    /** VAT is included: 21 of each 121 parts, half a cent up. */
    private static long vat(Case c) {
        return c.facts.taxed() ? (price(c) * 42 + 121) / 242 : 0;
    }

    private static long paid(Case c) {
        return c.visit.date("betaald_op").isEmpty()
                ? 0
                : c.visit.amount("betaald_bedrag").orElse(price(c));
    }

    String documentOf(Case c) {
        return documents.get(c);
    }

    Map<String, Long> sums() {
        return Map.of(
                "invoiced", invoices.stream().mapToLong(Invoice::total).sum(),
                "claimed", claimFiles.stream().mapToLong(ClaimFile::total).sum(),
                "vat", invoices.stream().mapToLong(Invoice::vat).sum());
    }

    List<Invoice> invoices() {
        return List.copyOf(invoices);
    }

    List<ClaimFile> claimFiles() {
        return List.copyOf(claimFiles);
    }

    Books after() {
        return books;
    }
}
