package nl.huidnota.report;

import java.util.ArrayList;
import java.util.List;
import nl.huidnota.domain.claim.Finding;
import nl.huidnota.domain.claim.Outcome;
import nl.huidnota.domain.claim.Verdict;
import nl.huidnota.text.Texts;

/** A finding in words: every report and screen says it the same way. */
public final class FindingText {
    private final Texts texts;

    public FindingText(Texts texts) {
        this.texts = texts;
    }

    /** What the outcome means for the session, for example "wacht op u". */
    public String severity(Outcome outcome) {
        return texts.get("outcome." + outcome.key());
    }

    /** The verdict's word, for example "eigen rekening". */
    public String verdict(Verdict verdict) {
        return texts.get("verdict." + verdict.key());
    }

    public String title(String rule) {
        return texts.get(rule + ".title");
    }

    public String message(Finding finding) {
        return texts.format(finding.rule() + ".message", finding.args());
    }

    /** What to do now. */
    public String remedy(Finding finding) {
        return texts.format(finding.rule() + ".remedy", finding.args());
    }

    /** {@code sessies.csv:14:verwijsdatum}; without the column when the finding is about the whole row. */
    public String place(String file, Finding finding) {
        String row = file + ":" + finding.row();
        return finding.column() == null ? row : row + ":" + finding.column().key();
    }

    /**
     * The one layout of a finding on a terminal: where and what, why, what to do, and the command that tells more.
     *
     * @param indent columns left free
     */
    public List<String> lines(String file, Finding finding, int indent, int width) {
        String margin = " ".repeat(indent);
        String what = place(file, finding) + ": " + title(finding.rule());
        List<String> lines = new ArrayList<>(Wrapping.lines(margin, what, width));
        lines.addAll(Wrapping.lines(margin + "  ", message(finding), width));
        lines.addAll(Wrapping.lines(margin + "  → ", remedy(finding), width));
        lines.add(margin + "  huidnota explain " + finding.rule());
        return lines;
    }
}
