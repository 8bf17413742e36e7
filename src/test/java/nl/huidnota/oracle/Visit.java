package nl.huidnota.oracle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.huidnota.oracle.World.Practice;
import nl.huidnota.oracle.World.Price;

/** A row as read: typed cells, and the faults of its form. */
final class Visit {
    private static final Set<String> DONE = Set.of("voltooid", "afgerond", "uitgevoerd", "completed");
    private static final Set<String> NO_SHOW = Set.of("no-show", "niet verschenen");
    private static final Set<String> NOT_DONE =
            Set.of("geannuleerd", "afgezegd", "gepland", "verplaatst", "cancelled", "planned");
    private static final List<String> ALWAYS = List.of("sessie_id", "sessiedatum", "status");
    private static final List<String> WHEN_DONE =
            List.of("client_id", "achternaam", "pakket", "behandelaar_agb", "prestatiecode", "tarief");
    private static final List<String> DATES =
            List.of("geboortedatum", "polis_van", "polis_tot", "verwijsdatum", "machtiging_tot", "betaald_op");
    private static final List<String> AMOUNTS = List.of("korting", "eerder_vergoed", "betaald_bedrag");

    enum State {
        DONE,
        NOT_DONE,
        UNKNOWN
    }

    final int row;
    final Map<String, String> cells = new TreeMap<>();
    final RawRow raw;
    final State state;
    final String kind;
    final boolean noPack;
    /** Faults that make the row unreadable. */
    final Set<String> fatal = new TreeSet<>();
    /** Faults of form that only hold it. */
    final Set<String> formHeld = new LinkedHashSet<>();

    private final Map<String, Optional<LocalDate>> dates = new HashMap<>();

    Visit(RawRow raw, Practice practice) {
        this.raw = raw;
        this.row = raw.row();
        raw.cells().forEach((column, text) -> {
            String cell = Cells.trim(text);
            if (!cell.isEmpty()) {
                cells.put(column, cell);
            }
        });
        this.kind = kindOf(practice);
        this.noPack = Cells.low(text("pakket")).equals("geen");
        this.state = stateOf(Cells.low(text("status")));
        collectFaults();
    }

    private String kindOf(Practice practice) {
        return practice.prices().stream()
                .filter(p -> p.code().equals(prestatie()))
                .findFirst()
                .map(Price::kind)
                .orElse("behandeling");
    }

    private State stateOf(String status) {
        if (DONE.contains(status) || (NO_SHOW.contains(status) && kind.equals("wegblijf"))) {
            return State.DONE;
        }
        return NOT_DONE.contains(status) || NO_SHOW.contains(status) ? State.NOT_DONE : State.UNKNOWN;
    }

    private void collectFaults() {
        require(ALWAYS);
        if (has("sessiedatum") && date("sessiedatum").isEmpty()) {
            fatal.add("R002");
        }
        if (raw.surplus().stream().anyMatch(c -> !Cells.trim(c).isEmpty())) {
            fatal.add("R012");
        }
        if (state == State.DONE && has("status")) {
            require(WHEN_DONE);
            if (!noPack) {
                require(List.of("geboortedatum"));
                if (!has("uzovi") && !has("verzekeraar")) {
                    fatal.add("R001");
                }
            }
            if (kind.equals("behandeling")) {
                require(List.of("indicatie", "lichaamsgebied"));
            }
            if (has("tarief") && tariff().isEmpty()) {
                fatal.add("R003");
            }
            collectMildFaults();
        }
    }

    private void collectMildFaults() {
        for (String column : DATES) {
            if (has(column) && date(column).isEmpty()) {
                (column.equals("geboortedatum") && !noPack ? fatal : formHeld).add("R002");
            }
        }
        if (AMOUNTS.stream().anyMatch(c -> has(c) && amount(c).isEmpty())) {
            formHeld.add("R003");
        }
        if (has("bsn") && !Cells.validBsn(bsn())) {
            formHeld.add("R004");
        }
        for (String column : List.of("behandelaar_agb", "verwijzer_agb")) {
            if (has(column) && Cells.agb(text(column)) == null) {
                formHeld.add("R005");
            }
        }
    }

    private void require(List<String> columns) {
        if (columns.stream().anyMatch(c -> !has(c))) {
            fatal.add("R001");
        }
    }

    boolean readable() {
        return fatal.isEmpty();
    }

    boolean done() {
        return state == State.DONE;
    }

    boolean foreign() {
        return has("land") && !List.of("nl", "nederland").contains(code("land"));
    }

    boolean treatment() {
        return kind.equals("behandeling");
    }

    boolean has(String column) {
        return cells.containsKey(column);
    }

    String text(String column) {
        return cells.getOrDefault(column, "");
    }

    String code(String column) {
        return Cells.low(text(column));
    }

    Optional<LocalDate> date(String column) {
        return dates.computeIfAbsent(column, c -> Cells.date(text(c)));
    }

    Optional<Long> amount(String column) {
        return Cells.amount(text(column));
    }

    Optional<Long> tariff() {
        return amount("tarief").filter(cents -> cents > 0);
    }

    String id() {
        return text("sessie_id");
    }

    String client() {
        return text("client_id");
    }

    /** The session's day; only of a readable row. */
    LocalDate day() {
        return date("sessiedatum").orElseThrow();
    }

    String bsn() {
        return Cells.mendedBsn(text("bsn"));
    }

    String prestatie() {
        return Cells.prestatie(text("prestatiecode"));
    }

    List<String> areas() {
        return Cells.areas(text("lichaamsgebied"));
    }

    String technique() {
        return has("techniek") ? code("techniek") : "microneedling";
    }

    String agb() {
        return Cells.agb(text("behandelaar_agb"));
    }

    String referrerAgb() {
        return Cells.agb(text("verwijzer_agb"));
    }

    /** Who referred: what the row says, else what the AGB tells, else null. */
    String referrerKind() {
        if (has("verwijzer_soort")) {
            return code("verwijzer_soort");
        }
        String agb = referrerAgb();
        return agb == null
                ? null
                : agb.startsWith("01") ? "huisarts" : agb.startsWith("03") ? "medisch specialist" : null;
    }
}
