package nl.huidnota.invoice;

import nl.huidnota.domain.claim.AuditLetter;
import nl.huidnota.domain.claim.Invoice;
import nl.huidnota.domain.practice.PracticeCard;

/** What a client gets after an audit: the letter, where it goes, and who writes. */
public record LetterDocument(AuditLetter letter, Invoice.Addressee addressee, PracticeCard practice) {}
