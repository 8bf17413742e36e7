package nl.huidnota.oracle;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.huidnota.oracle.Run.CovRow;
import nl.huidnota.oracle.World.Insurer;
import nl.huidnota.oracle.World.Pack;
import nl.huidnota.oracle.World.Practitioner;
import nl.huidnota.oracle.World.Price;
import nl.huidnota.oracle.World.Referral;
import nl.huidnota.oracle.World.Terms;
import nl.huidnota.oracle.World.Version;

/** Everything the rule table may ask about one session. */
final class Facts {
    private static final int LONGEST_GAP = 183;

    /** A session of the same client, of this file or of the books. */
    record Sibling(String id, LocalDate day, String kind, String prestatie, List<String> areas, LocalDate referral) {}

    final Visit v;
    final LocalDate day;
    final World world;
    final LocalDate today;
    final Insurer insurer;
    final Pack pack;
    final Version version;
    final Practitioner practitioner;
    final FilePicture file;
    private final List<Sibling> siblings;
    /** First day of the course, the session's own for what is no treatment. */
    final LocalDate courseStart;

    Facts(Visit v, World world, LocalDate today, FilePicture file) {
        this.v = v;
        this.day = v.day();
        this.world = world;
        this.today = today;
        this.file = file;
        this.insurer = v.noPack ? null : Lookup.insurer(world, v);
        this.pack = Lookup.pack(insurer, v);
        this.version = pack == null ? null : pack.on(day).orElse(null);
        this.practitioner = world.practice().practitioners().stream()
                .filter(p -> p.agb().equals(v.agb()) && World.within(day, p.from(), p.to()))
                .findFirst()
                .orElse(null);
        this.siblings = file.siblingsOf(v.client());
        this.courseStart = v.treatment() ? startOfChain() : day;
    }

    boolean vecozo() {
        return insurer != null && insurer.vecozo();
    }

    boolean restitution() {
        return insurer != null && !insurer.vecozo();
    }

    Terms terms() {
        return version.terms();
    }

    boolean covered() {
        return version != null && terms().covered();
    }

    String route() {
        return insurer == null ? null : insurer.vecozo() ? "vecozo" : "restitutie";
    }

    Optional<LocalDate> born() {
        return v.date("geboortedatum");
    }

    Optional<LocalDate> referralDay() {
        return v.date("verwijsdatum");
    }

    Optional<Referral> referral() {
        return Optional.ofNullable(terms().referral());
    }

    List<Price> prices() {
        return world.practice().prices().stream()
                .filter(p -> p.code().equals(v.prestatie()) && World.within(day, p.from(), p.to()))
                .toList();
    }

    String list() {
        return v.prestatie().substring(0, 3);
    }

    long listPrice() {
        return v.tariff().orElseThrow() + v.amount("korting").orElse(0L);
    }

    Stream<Sibling> others() {
        return siblings.stream().filter(s -> !s.id().equals(v.id()));
    }

    private Stream<Sibling> related() {
        return siblings.stream()
                .filter(s -> s.kind().equals("behandeling") && !Collections.disjoint(s.areas(), v.areas()));
    }

    private LocalDate startOfChain() {
        LocalDate start = day;
        List<LocalDate> back = related()
                .map(Sibling::day)
                .filter(d -> d.isBefore(day))
                .sorted(Comparator.reverseOrder())
                .toList();
        for (LocalDate d : back) {
            if (d.plusDays(LONGEST_GAP).isBefore(start)) {
                return start;
            }
            start = d;
        }
        return start;
    }

    /** The course's sessions up to and including this session's day. */
    Stream<Sibling> course() {
        return related().filter(s -> World.within(s.day(), courseStart, day));
    }

    /** Days since the latest earlier day of an overlapping area; 0 when there is none. */
    long daysSincePrevious() {
        return related()
                .map(Sibling::day)
                .filter(d -> d.isBefore(day))
                .max(Comparator.naturalOrder())
                .map(d -> day.toEpochDay() - d.toEpochDay())
                .orElse(0L);
    }

    boolean twinToday() {
        return others().anyMatch(s -> s.day().equals(day)
                && s.id().compareTo(v.id()) < 0
                && s.prestatie().equals(v.prestatie())
                && (!Collections.disjoint(s.areas(), v.areas())
                        || (s.areas().isEmpty() && v.areas().isEmpty())));
    }

    boolean medical() {
        String indication = v.code("indicatie");
        return indication.equals("acne")
                || indication.equals("acnelittekens")
                || Objects.equals(world.practice().indications().get(indication), true);
    }

    boolean taxed() {
        if (world.practice().noVat()) {
            return false;
        }
        List<Price> valid = prices();
        String vat = valid.stream()
                .filter(p -> p.cents() == listPrice())
                .findFirst()
                .or(() -> valid.stream().findFirst())
                .map(Price::vat)
                .orElse("naar_behandeling");
        if (!vat.equals("naar_behandeling")) {
            return vat.equals("21");
        }
        boolean professional = practitioner != null && !practitioner.kind().equals("schoonheidsspecialist");
        return !(professional && medical());
    }

    boolean addressComplete() {
        boolean filled = Stream.of("straat", "huisnummer", "postcode", "plaats").allMatch(v::has);
        return filled && (v.foreign() || Cells.dutchPostcode(v.text("postcode")));
    }

    Optional<CovRow> insuranceCheck() {
        return file.checksOf(v.client())
                .filter(c -> c.day().getYear() == day.getYear() && c.day().getMonth() == day.getMonth())
                .max(Comparator.comparing(CovRow::day));
    }

    String budget() {
        String name = terms().money().budget();
        return insurer.uzovi() + (name == null ? "/" + pack.code() : "#" + name);
    }

    String packKey() {
        return insurer.uzovi() + "/" + pack.code();
    }
}
