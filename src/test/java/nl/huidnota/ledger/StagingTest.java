package nl.huidnota.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.care.SourceRow;
import nl.huidnota.ledger.Staging.JudgedRow;
import nl.huidnota.ledger.Staging.LineKey;
import nl.huidnota.ledger.Staging.Repeated;
import nl.huidnota.ledger.Staging.StagedRow;
import org.junit.jupiter.api.Test;

/** Rows, verdicts and drafts come back whole and in the orders a run needs. */
class StagingTest {
    static SourceRow row(int number, String session, String client) {
        String[] cells = new String[Column.values().length];
        Arrays.fill(cells, "");
        cells[Column.SESSIE_ID.ordinal()] = session;
        cells[Column.CLIENT_ID.ordinal()] = client;
        cells[Column.ACHTERNAAM.ordinal()] = "Ōz 12 \u001f\n\ud83d\ude00";
        return new SourceRow(number, List.of(cells), number % 2 == 0 ? "extra 5" : null, 1L << 47 | number);
    }

    @Test
    void batchesWholeClientsByCodePoint() throws Exception {
        // U+FF5E sorts before U+1F600 by code point, after it by UTF-16 unit
        List<String> clients = List.of("b", "\ud83d\ude00", "a", "\uff5e", "b", "a", "\uff5e");
        List<List<StagedRow>> batches = new ArrayList<>();
        try (Staging staging = Staging.open()) {
            for (int i = 0; i < clients.size(); i++) {
                staging.add(row(i + 2, "S-" + i, clients.get(i)), clients.get(i), "S-" + i);
            }
            staging.mark(3, 7);
            staging.mark(3, 8);
            staging.batches(2, batches::add);
        }
        assertThat(batches).extracting(List::size).containsExactly(2, 2, 2, 1);
        List<StagedRow> all = batches.stream().flatMap(List::stream).toList();
        assertThat(all)
                .extracting(StagedRow::client)
                .containsExactly("a", "a", "b", "b", "\uff5e", "\uff5e", "\ud83d\ude00");
        assertThat(all.get(0).row()).isEqualTo(row(4, "S-2", "a"));
        assertThat(all.get(6)).isEqualTo(new StagedRow("\ud83d\ude00", row(3, "S-1", "\ud83d\ude00"), 8));
        assertThat(all.get(5).mark()).isZero();
    }

    @Test
    void namesSessionsThatOccurTwice() throws Exception {
        List<Repeated> repeated = new ArrayList<>();
        try (Staging staging = Staging.open()) {
            staging.add(row(2, "B", "x"), "x", "B");
            staging.add(row(3, "A", "x"), "x", "A");
            staging.add(row(4, "B", "y"), "y", "B");
            staging.add(row(5, "", "y"), "y", "");
            staging.add(row(6, "", "y"), "y", "");
            staging.add(row(7, "A", "x"), "x", "A");
            staging.add(row(8, "C", "x"), "x", "C");
            staging.repeated(repeated::add);
        }
        assertThat(repeated).extracting(Repeated::session).containsExactly("A", "B");
        assertThat(repeated.get(1).rows())
                .extracting(staged -> staged.row().number())
                .containsExactly(2, 4);
    }

    @Test
    void keepsOutcomesInOrderOfRow() throws Exception {
        List<JudgedRow> judged = new ArrayList<>();
        try (Staging staging = Staging.open()) {
            staging.judge(5, "five", "");
            staging.judge(3, "held", "[]");
            staging.judge(3, "three", "[]");
            staging.assign(9, "nowhere");
            staging.assign(5, "F2026-00000");
            staging.assign(5, "F2026-00001");
            staging.judge(7, "seven", "");
            staging.assign(2, "nowhere");
            staging.judged(judged::add);
        }
        assertThat(judged)
                .containsExactly(
                        new JudgedRow(3, "three", "[]", null),
                        new JudgedRow(5, "five", "", "F2026-00001"),
                        new JudgedRow(7, "seven", "", null));
    }

    @Test
    void sortsDrafts() throws Exception {
        List<String> drafts = new ArrayList<>();
        LocalDate day = LocalDate.of(2026, 10, 5);
        try (Staging staging = Staging.open()) {
            staging.draftInvoice("b", "2026-10", "b10");
            staging.draftInvoice("a", "2026-10", "a10");
            staging.draftInvoice("a", "2026-09", "a09");
            staging.draftLine(new LineKey("9902", "90000000", "a", day, "S-1"), "3");
            staging.draftLine(new LineKey("9901", "90000000", "b", day, "S-3"), "2");
            staging.draftLine(new LineKey("9901", "90000000", "a", day.plusDays(1), "S-2"), "1");
            staging.draftLine(new LineKey("9901", "90000000", "a", day, "S-4"), "0");
            staging.invoiceDrafts(drafts::add);
            try (Staging.Cursor<Staging.DraftedLine> lines = staging.lineDrafts();
                    Staging.Cursor<Staging.DraftedLine> ahead = staging.lineDrafts()) {
                assertThat(ahead.next().key()).isEqualTo(new LineKey("9901", "90000000", "a", day, "S-4"));
                while (lines.hasNext()) {
                    drafts.add(lines.next().draft());
                }
            }
            staging.issue("first");
            staging.issue("second");
            staging.issued(drafts::add);
        }
        assertThat(drafts).containsExactly("a09", "a10", "b10", "0", "1", "2", "3", "first", "second");
    }
}
