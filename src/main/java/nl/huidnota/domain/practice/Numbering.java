package nl.huidnota.domain.practice;

import java.util.Locale;

/** The patterns of document numbers, one series each, and where the books' first year starts. */
public record Numbering(NumberPattern invoice, NumberPattern credit, NumberPattern claim) {

    /** The series of numbers; each restarts at 1 each year. */
    public enum Series {
        FACTUUR,
        CREDIT,
        DECLARATIE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public NumberPattern of(Series series) {
        return switch (series) {
            case FACTUUR -> invoice;
            case CREDIT -> credit;
            case DECLARATIE -> claim;
        };
    }

    /**
     * A pattern such as {@code F{jaar}-{nr:5}}.
     *
     * @param begin the first number in the books' first year
     */
    public record NumberPattern(String pattern, int begin) {
        /** The number written out, for example {@code F2026-00001}. */
        public String format(int year, long number) {
            String out = pattern.replace("{jaar}", String.valueOf(year)).replace("{nr}", String.valueOf(number));
            int at = out.indexOf("{nr:");
            if (at < 0) {
                return out;
            }
            int end = out.indexOf('}', at);
            int width = Integer.parseInt(out.substring(at + 4, end));
            String digits = String.valueOf(number);
            return out.substring(0, at)
                    + "0".repeat(Math.max(0, width - digits.length()))
                    + digits
                    + out.substring(end + 1);
        }
    }
}
