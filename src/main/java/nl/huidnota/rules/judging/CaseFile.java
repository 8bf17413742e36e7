package nl.huidnota.rules.judging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.huidnota.domain.care.ReferrerKind;
import nl.huidnota.domain.care.Session;
import nl.huidnota.domain.care.SessionStatus;
import nl.huidnota.domain.claim.BookedSession;
import nl.huidnota.domain.code.AgbCode;
import nl.huidnota.domain.code.PrestatieCode;
import nl.huidnota.domain.cover.CoverTerms;
import nl.huidnota.domain.cover.Insurer;
import nl.huidnota.domain.cover.Route;
import nl.huidnota.domain.money.Euro;
import nl.huidnota.domain.money.VatTreatment;
import nl.huidnota.domain.practice.Practitioner;
import nl.huidnota.domain.practice.PriceListEntry;
import nl.huidnota.domain.practice.PriceListEntry.PrestatieKind;
import org.jspecify.annotations.Nullable;

/** One row with all that the practice, the cover files and the client's other rows say of it: what a rule may look at. */
public final class CaseFile {
    /** What is meant when the export names no technique (contract §2). */
    private static final String DEFAULT_TECHNIQUE = "microneedling";

    private final Session session;
    private final RuleSetting setting;
    private final ClientRows client;
    private final InsuredWith insured;
    private final PrestatieKind kind;
    private Standing standing;
    private @Nullable Course course;
    private @Nullable CoverTerms terms;
    private @Nullable List<PriceListEntry> entries;
    private @Nullable Optional<Practitioner> practitioner;
    private @Nullable Claim claim;

    CaseFile(Session session, RuleSetting setting, ClientRows client, InsuredWith insured) {
        this.session = session;
        this.setting = setting;
        this.client = client;
        this.insured = insured;
        PrestatieCode code = session.treatment().prestatie().value();
        kind = code == null
                ? PrestatieKind.BEHANDELING
                : setting.practice().prices().kindOf(code);
        standing = standingByStatus();
        LocalDate date = session.date().value();
        terms = date == null ? null : insured.termsOn(date);
    }

    private Standing standingByStatus() {
        SessionStatus status = session.status().value();
        if (status == null) {
            return session.status().isFaulty() ? Standing.UNKNOWN_STATUS : Standing.NOT_DONE;
        }
        boolean done = status == SessionStatus.DONE
                || (status == SessionStatus.NO_SHOW && kind == PrestatieKind.WEGBLIJF)
                || isAhead();
        return done ? Standing.DONE : Standing.NOT_DONE;
    }

    /** A planned session judged as if it were done. */
    public boolean isAhead() {
        return setting.ahead() && session.status().value() == SessionStatus.PLANNED;
    }

    void markUnreadable() {
        standing = Standing.UNREADABLE;
    }

    void claims(Claim claim) {
        this.claim = claim;
    }

    public Session session() {
        return session;
    }

    public RuleSetting setting() {
        return setting;
    }

    public Standing standing() {
        return standing;
    }

    public ClientRows client() {
        return client;
    }

    public String id() {
        return session.id().text();
    }

    /**
     * The day of the session.
     *
     * @throws IllegalStateException when the row has no readable date
     */
    public LocalDate date() {
        return session.date().get();
    }

    /** The sort of the price list's first entry of the code; a treatment when there is none. */
    public PrestatieKind kind() {
        return kind;
    }

    public boolean isTreatment() {
        return kind == PrestatieKind.BEHANDELING;
    }

    public InsuredWith insured() {
        return insured;
    }

    /** Null for pakket geen, and for an insurer that is not certain (R006). */
    public @Nullable Insurer insurer() {
        return insured.insurer();
    }

    public @Nullable Route route() {
        Insurer insurer = insured.insurer();
        return insurer == null ? null : insurer.route();
    }

    public boolean isVecozo() {
        return route() == Route.VECOZO;
    }

    /** The version of the package valid that day, or null. */
    public @Nullable CoverTerms terms() {
        return terms;
    }

    /**
     * The terms of a rule that looks only where they are known.
     *
     * @throws IllegalStateException when they are not
     */
    public CoverTerms knownTerms() {
        if (terms == null) {
            throw new IllegalStateException("no terms are known for " + id());
        }
        return terms;
    }

    public boolean hasBenefit() {
        return terms != null && terms.covered();
    }

    /** The folded indication; empty when none is given. */
    public String indication() {
        String given = session.treatment().indication().value();
        return given == null ? "" : given;
    }

    /** The folded technique; microneedling when none is given. */
    public String technique() {
        String given = session.treatment().technique().value();
        return given == null || given.isEmpty() ? DEFAULT_TECHNIQUE : given;
    }

    /** Known to the practice on that day, or null. */
    public @Nullable Practitioner practitioner() {
        if (practitioner == null) {
            AgbCode agb = session.treatment().practitioner().value();
            practitioner = agb == null ? Optional.empty() : setting.practice().practitioner(agb, date());
        }
        return practitioner.orElse(null);
    }

    /** The kind of referrer that the row names, else the one its AGB code tells, else null. */
    public @Nullable ReferrerKind referrer() {
        Session.Referral referral = session.referral();
        if (!referral.kind().isEmpty()) {
            return referral.kind().value();
        }
        AgbCode agb = referral.referrer().value();
        return agb == null ? null : ReferrerKind.toldBy(agb).orElse(null);
    }

    /** The price list's entries of the code on that day, in its order. */
    public List<PriceListEntry> entries() {
        if (entries == null) {
            PrestatieCode code = session.treatment().prestatie().value();
            entries = code == null ? List.of() : setting.practice().prices().validOn(code, date());
        }
        return entries;
    }

    /** What the price list should say: the tariff with the discount put back; null when either is unreadable. */
    public @Nullable Euro listTariff() {
        Euro tariff = session.treatment().tariff().value();
        var discount = session.treatment().discount();
        if (tariff == null || discount.isFaulty()) {
            return null;
        }
        return discount.isRead() ? tariff.plus(discount.get()) : tariff;
    }

    /** The entry whose tariff fits, else the first one valid that day, else null (contract §5). */
    public @Nullable PriceListEntry entry() {
        List<PriceListEntry> valid = entries();
        Euro tariff = listTariff();
        for (PriceListEntry entry : valid) {
            if (entry.tariff().equals(tariff)) {
                return entry;
            }
        }
        return valid.isEmpty() ? null : valid.get(0);
    }

    public VatTreatment vat() {
        return Vat.of(this);
    }

    /** The course of this session; made when first asked for. */
    public Course course() {
        if (course == null) {
            course = isTreatment() ? client.courseOf(this) : Course.alone(date());
        }
        return course;
    }

    /** The booked session of this id, or null. */
    public @Nullable BookedSession booked() {
        return client.booked(id());
    }

    /**
     * The claim about to be made.
     *
     * @throws IllegalStateException when the session is not a candidate
     */
    public Claim claim() {
        if (claim == null) {
            throw new IllegalStateException("not about to be claimed: " + id());
        }
        return claim;
    }
}
