package nl.huidnota.claimfile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What rules of every part of a message look at.
 *
 * @param header as read; empty until it has been
 * @param today the run date
 * @param production what the practice means to send; null when not known (another program's file)
 * @param sent day of sending, out of the header; null when it tells none
 */
record MessageFacts(Node header, LocalDate today, @Nullable Boolean production, @Nullable LocalDate sent) {
    private static final String SERVICE_BUREAU = "2";
    private static final String DETAINEES = "4";
    private static final String TEMPORARY_STAY = "7125";

    MessageFacts(Node header, LocalDate today, @Nullable Boolean production) {
        this(header, today, production, header.date("Verzenddatum"));
    }

    String receiver() {
        return header.value("Ontvanger");
    }

    /** The claim data of an invoice names no receiver: it goes to the client. */
    boolean isInvoice() {
        return !header.has("Ontvanger") && !header.has("OntvangerRol");
    }

    boolean isMessage() {
        return !isInvoice();
    }

    boolean toServiceBureau() {
        return header.is("OntvangerRol", SERVICE_BUREAU);
    }

    /** To whoever pays, straight: not by way of a service bureau. */
    boolean toPayer() {
        return isMessage() && !toServiceBureau();
    }

    /** The ministry for detainees (DJI), for whom other rules hold. */
    boolean forDetainees() {
        return header.is("OntvangerRol", DETAINEES);
    }

    boolean forTemporaryStay() {
        return receiver().equals(TEMPORARY_STAY);
    }

    /** Version 1.0, the one before all paramedical care joined. */
    boolean isVersionOne() {
        return header.is("Berichtversie", "1") && header.is("Berichtsubversie", "0");
    }

    /** Whether {@code day} is known and after the day of sending. */
    boolean afterSending(@Nullable LocalDate day) {
        return day != null && sent != null && day.isAfter(sent);
    }
}
