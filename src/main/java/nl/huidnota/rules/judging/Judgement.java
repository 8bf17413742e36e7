package nl.huidnota.rules.judging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.claim.Decision;
import nl.huidnota.domain.claim.Finding;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.claim.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What the rules said of one row so far, with its effect: the practice's own outcomes, unverified terms (R042) and the
 * administrator's decisions are applied to each finding as it comes in.
 */
public final class Judgement {
    /** The argument of a finding that says what the administrator decided about it. */
    public static final String DECISION = "besluit";

    private static final Comparator<Finding> IN_ORDER = Comparator.comparing(Finding::rule);
    private static final RuleCard NO_RULE = RuleCard.of("R000", "none", Outcome.INFO);

    private final CaseFile row;
    private final List<Decision> decisions;
    private final @Nullable Trace trace;
    private final List<Finding> findings = new ArrayList<>(4);
    private RuleCard card = NO_RULE;
    private boolean unreadable;
    private boolean held;
    private boolean selfPays;

    Judgement(CaseFile row, List<Decision> decisions, @Nullable Trace trace) {
        this.row = row;
        this.decisions = decisions;
        this.trace = trace;
        for (Decision decision : decisions) {
            selfPays |= decision.kind() == Decision.Kind.ZELF && decision.rule().isEmpty();
        }
    }

    /** Puts one rule's question, unless the rule does not look at such a session. Says whether it found something. */
    boolean put(Rule rule) {
        return put(rule, rule.card());
    }

    /** The same, with the card at hand. */
    boolean put(Rule rule, RuleCard itsCard) {
        card = itsCard;
        int before = findings.size();
        boolean looks = looks(card.looks());
        if (trace != null) {
            trace.begin(card, looks);
        }
        if (looks) {
            rule.judge(row, this);
        }
        boolean found = findings.size() > before;
        if (trace != null) {
            trace.end(found);
        }
        return found;
    }

    private boolean looks(RuleCard.Looks looks) {
        return switch (looks) {
            case ALWAYS, UNREADABLE_TOO -> true;
            case TREATMENT -> row.isTreatment();
            case COVER -> !row.insured().none();
            case TERMS -> row.terms() != null;
            case BENEFIT -> row.hasBenefit();
            case TREATMENT_BENEFIT -> row.isTreatment() && row.hasBenefit();
        };
    }

    /** What a rule compares, kept only when someone asks for an explanation. */
    public void saw(String name, @Nullable Object value) {
        if (trace != null) {
            trace.saw(name, Trace.plain(value));
        }
    }

    /** Something the terms or the file say or don't say. */
    public void saw(String name, boolean value) {
        saw(name, value ? "ja" : "nee");
    }

    public void saw(String name, long value) {
        if (trace != null) {
            trace.saw(name, Long.toString(value));
        }
    }

    /** A cell that a rule compares: personal data as its shape. */
    public void saw(Column column, @Nullable Object value) {
        if (trace != null) {
            trace.saw(column.key(), value == null ? "" : Shape.of(column, value.toString()));
        }
    }

    /** A finding with the rule's own outcome. */
    public void finds(@Nullable Column column, Map<String, String> args) {
        finds(card.outcome(), column, args);
    }

    /** A finding with another outcome than the rule's card says. */
    public void finds(Outcome outcome, @Nullable Column column, Map<String, String> args) {
        Outcome counted = counted(outcome);
        if (counted == Outcome.OFF) {
            return;
        }
        Decision.Kind decided = counted == Outcome.UNREADABLE ? null : decided(counted);
        Outcome effect = decided == null ? counted : decided == Decision.Kind.ZELF ? Outcome.SELF : Outcome.INFO;
        unreadable |= effect == Outcome.UNREADABLE;
        held |= effect == Outcome.HELD;
        selfPays |= effect == Outcome.SELF;
        String id = row.id().isEmpty() ? null : row.id();
        findings.add(new Finding(
                card.id(), effect, row.session().row(), column, id, told(guarded(args), decided), card.retourcode()));
    }

    /** The outcome after the practice's own choice, and a mere warning while the terms are not verified. */
    private Outcome counted(Outcome outcome) {
        Outcome own = card.kind().isFixed()
                ? null
                : row.setting().practice().ruleOutcomes().get(card.id());
        Outcome chosen = own == null ? outcome : own;
        boolean doubtful =
                card.restsOnTerms() && row.terms() != null && !row.terms().isVerified();
        return doubtful && chosen != Outcome.OFF ? Outcome.WARN : chosen;
    }

    private Decision.@Nullable Kind decided(Outcome outcome) {
        if (decisions.isEmpty() || card.kind().isFixed()) {
            return null;
        }
        for (Decision decision : decisions) {
            if (isAbout(decision) && changes(decision.kind(), outcome)) {
                return decision.kind();
            }
        }
        return null;
    }

    private boolean isAbout(Decision decision) {
        return decision.rule().equals(card.id())
                || (decision.rule().isEmpty() && decision.kind() == Decision.Kind.ZELF);
    }

    private static boolean changes(Decision.Kind kind, Outcome outcome) {
        return switch (kind) {
            case VRIJGEVEN -> outcome == Outcome.HELD || outcome == Outcome.SELF;
            case ZELF -> outcome == Outcome.HELD || outcome == Outcome.WARN;
            case NIET_FACTUREREN -> false;
        };
    }

    /** What slipped into a wrong column is as personal there: shown as its shape. */
    private Map<String, String> guarded(Map<String, String> args) {
        Map<String, String> guarded = args;
        for (Map.Entry<String, String> arg : args.entrySet()) {
            String shown =
                    isOwn(arg.getValue()) ? Shape.of(Column.OPMERKING, arg.getValue()) : Shape.guarded(arg.getValue());
            if (!shown.equals(arg.getValue())) {
                guarded = guarded == args ? new TreeMap<>(args) : guarded;
                guarded.put(arg.getKey(), shown);
            }
        }
        return guarded;
    }

    /** Whether a text is the client's own name or birth date as the same row has it. */
    private boolean isOwn(String text) {
        return text.length() > 1
                && (text.equals(row.session().person().surname().text())
                        || text.equals(row.session().person().birthDate().text()));
    }

    private static Map<String, String> told(Map<String, String> args, Decision.@Nullable Kind decided) {
        if (decided == null) {
            return args;
        }
        Map<String, String> told = new TreeMap<>(args);
        told.put(DECISION, decided.name().toLowerCase(Locale.ROOT));
        return told;
    }

    /** Something found so far makes the client pay, and no decision took that away. */
    public boolean selfPays() {
        return selfPays;
    }

    boolean isHeld() {
        return held;
    }

    boolean isUnreadable() {
        return unreadable;
    }

    boolean isWaived() {
        for (Decision decision : decisions) {
            if (decision.kind() == Decision.Kind.NIET_FACTUREREN) {
                return true;
            }
        }
        return false;
    }

    /** May still be claimed: neither held nor self-paid, and there is an insurer to claim from. */
    boolean isCandidate() {
        return !held && !selfPays && row.route() != null && !isWaived();
    }

    /** A row that no rule of content looks at carries no findings. */
    void dropFindings() {
        findings.clear();
    }

    CaseFile row() {
        return row;
    }

    /** In order of rule id. */
    List<Finding> findings() {
        if (findings.size() > 1) {
            findings.sort(IN_ORDER);
        }
        return findings;
    }

    @Nullable Trace trace() {
        return trace;
    }
}
