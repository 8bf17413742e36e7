package nl.huidnota.oracle;

/**
 * How the oracle reads the contract where its text leaves room. A difference with the product on one of these points is
 * a question, not yet a fault.
 *
 * <ol>
 *   <li>Rows that are duplicate, not_completed or outside_period carry no findings. An already_billed row carries R015
 *       at most; one of unknown status R017 only. An unreadable row carries R001, R002, R003 and R012 as far as they
 *       make it unreadable; whether its other cells' faults (R004, R005, R007, R016, optional R002 and R003) are told
 *       too is left open.
 *   <li>R012 makes any row unreadable, also one that is not done: its cells may have shifted, so its status proves
 *       nothing.
 *   <li>Order of verdicts before the rules: a row of unknown status that is in the books is already_billed, outside the
 *       month it is outside_period.
 *   <li>Duplicate means that all known columns say the same: 1-10-2026 and 2026-10-01 are equal, as are the words for
 *       "done". R015 compares likewise.
 *   <li>"Two different BSN cells", "birth dates", "insurers" (R014): empty and unreadable cells don't count as another
 *       value, and a row with pakket geen names no insurer.
 *   <li>Previous session and course: only sessions whose areas share a part with the session judged; the chain is not
 *       followed through areas that only the neighbours share. A session of the books that also stands in the file
 *       counts as the file has it, once.
 *   <li>R034's "earlier session of the course" is one on an earlier day, and its referral must be dated on or before
 *       the course's first day.
 *   <li>R050 fires beside R051: without a valid price-list entry none has the tariff either.
 *   <li>R047: a package that the cover files don't know differs from the one the check names. With an unknown insurer
 *       it is left open.
 *   <li>R029: a kind that the row gives needs the AGB of that kind; an AGB of another profession contradicts it too.
 *   <li>R007 must fire for a restored zero, a dropped time, a rewritten postcode, an alias of insurer or package and
 *       outer blanks. For letter case of codes, full names, blanks inside a BSN and other words for "voltooid" it may.
 *   <li>R019 may fire on any row of a client whose rows differ in name or address, and on no other client's.
 *   <li>Decisions: {@code vrijgeven} takes the effect of that rule's held or self finding away before R037-R039 look, and
 *       before R004, R013 and R049 ask whether the client pays; the rule stays listed. {@code zelf} turns a held
 *       finding, or a warning, into self. Neither touches law and format rules. {@code niet_factureren} waives whatever else holds.
 *   <li>A waived session uses no budget; whether R037-R039 look at it is left open.
 *   <li>Sessions without estimate use no budget, but count for behandelingen_max, as sessions with an expected 0.00 do:
 *       they are claimable. A session of a day without terms does not count.
 *   <li>The largest eerder_vergoed of the session's calendar year lowers what is left of a lifetime maximum too.
 *   <li>A practice's own severity (praktijk.regels) binds every outcome of a rule, save that a finding on unverified
 *       terms stays a warning.
 *   <li>An invoice names its sessions section by section, what can be claimed first, each in order of date and id.
 *   <li>{@code begin} of the numbering counts in the year of the books' first document.
 *   <li>{@code route} is compared for judged sessions only.
 * </ol>
 */
final class Readings {
    private Readings() {}
}
