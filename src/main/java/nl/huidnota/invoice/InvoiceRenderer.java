package nl.huidnota.invoice;

public final class InvoiceRenderer {
    public static final String VERSION = "x";

    public record Rendered(byte[] pdf) {}

    public InvoiceRenderer(
            nl.huidnota.domain.practice.InvoiceTemplate t, byte @org.jspecify.annotations.Nullable [] logo) {}

    public Rendered render(
            nl.huidnota.domain.claim.Invoice i,
            nl.huidnota.domain.practice.PracticeCard c,
            byte @org.jspecify.annotations.Nullable [] x) {
        return new Rendered((i.number() + i.total()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    public static boolean hasLetter(int c) {
        return true;
    }
}
