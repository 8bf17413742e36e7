package nl.huidnota.domain.cover;

/** How a claim reaches the insurer. */
public enum Route {
    /** The practice claims directly with an XML message through the VECOZO portal. */
    VECOZO("vecozo"),
    /** The practice invoices the client, who sends the invoice in ("indienen door cliënt"). */
    RESTITUTIE("restitutie");

    private final String key;

    Route(String key) {
        this.key = key;
    }

    /** The word in polissen.yaml and run.json. */
    public String key() {
        return key;
    }
}
