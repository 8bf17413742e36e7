package nl.huidnota.domain.practice;

import org.jspecify.annotations.Nullable;

/**
 * The practice's own ledger accounts (boekhouding), for the accountant's export. An account not given is null.
 *
 * @param exemptRevenue revenue without VAT (omzet_vrij)
 * @param taxedRevenue revenue with 21 % VAT (omzet_21)
 * @param vat VAT to be paid (btw_21)
 * @param debtors what clients owe (debiteuren)
 * @param insurers what insurers owe (verzekeraars)
 */
public record BookkeepingAccounts(
        @Nullable String exemptRevenue,
        @Nullable String taxedRevenue,
        @Nullable String vat,
        @Nullable String debtors,
        @Nullable String insurers) {
    public static final BookkeepingAccounts NONE = new BookkeepingAccounts(null, null, null, null, null);
}
