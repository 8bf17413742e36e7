package nl.huidnota.rules.judging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import nl.huidnota.domain.care.Session;
import nl.huidnota.domain.care.SessionContent;

/** What can be told of a row alone, before its client's other rows are known: what R009 must know of the whole file. */
public final class Readability {
    private final RuleSetting setting;
    private final List<Rule> reading;
    private final CoverDesk desk;

    Readability(RuleSetting setting, List<Rule> reading, CoverDesk desk) {
        this.setting = setting;
        this.reading = reading;
        this.desk = desk;
    }

    /** Whether the row can be read, and if so, whether it is done. */
    public Standing of(Session session) {
        ClientCase nobody = ClientCase.of("", List.of());
        CaseFile row = new CaseFile(session, setting, new ClientRows(nobody), desk.lookUp(session.policy()));
        Judgement judgement = new Judgement(row, List.of(), null);
        for (Rule rule : reading) {
            judgement.put(rule);
        }
        return judgement.isUnreadable() ? Standing.UNREADABLE : row.standing();
    }

    /** Equal for rows that say the same in every known column: a SHA-256 of the canonical content, in hex. */
    public static String contentKey(Session session) {
        MessageDigest digest = sha256();
        for (String text : SessionContent.of(session)) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
