package nl.huidnota.rules;

import static nl.huidnota.rules.Trial.BookedDraft.booked;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.huidnota.bench.Figures;
import nl.huidnota.domain.care.Column;
import nl.huidnota.domain.care.ReferrerKind;
import nl.huidnota.domain.claim.JudgedSession;
import nl.huidnota.domain.cover.CoverTerms.PractitionerTerms;
import nl.huidnota.domain.cover.CoverTerms.ReferralTerms;
import nl.huidnota.rules.judging.ClientCase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P9: sessions per CPU second through the whole rulebook, on one thread (target 200 000). */
@Tag("bench")
class RulebookBench {
    private static final int ROUNDS = 7;
    private static final int SESSIONS = 1_000_000;

    @Test
    void sessionsPerCpuSecond() throws IOException {
        Trial trial = month();
        Rulebook rulebook = Rulebook.of(trial.setting());
        List<ClientCase> clients = clients(trial);
        long sessions =
                clients.stream().mapToLong(client -> client.rows().size()).sum();
        double[] rates = new double[ROUNDS];
        long claimable = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = cpu();
            long done = 0;
            while (done < SESSIONS) {
                claimable += judge(rulebook, clients);
                done += sessions;
            }
            rates[round] = done * 1e9 / (cpu() - start);
        }
        Arrays.sort(rates);
        Figures.atLeast(
                1,
                rates[ROUNDS / 2] / 200_000,
                new Figures.Row(
                        "P9",
                        "sessions through the rulebook",
                        Figures.number(rates[ROUNDS / 2]) + " a CPU second",
                        "200 000 a CPU second",
                        Rulebook.RULES.size() + " rules, one thread"));
        assertThat(claimable).isPositive();
    }

    /** A client with very many rows costs no more per row: nothing here is quadratic. */
    @Test
    void oneClientWithVeryManyRows() {
        Trial trial = month();
        Rulebook rulebook = Rulebook.of(trial.setting());
        ClientCase few = client(trial, 10_000);
        ClientCase many = client(trial, 40_000);
        judge(rulebook, List.of(few));
        long start = cpu();
        judge(rulebook, List.of(few));
        long middle = cpu();
        judge(rulebook, List.of(many));
        long end = cpu();
        System.out.printf(
                java.util.Locale.ROOT,
                "one client: 10 000 rows %d ms, 40 000 rows %d ms%n",
                (middle - start) / 1_000_000,
                (end - middle) / 1_000_000);
        assertThat(rulebook.judge(many)).hasSize(40_000);
        assertThat(end - middle)
                .as("four times the rows, at most eight times the time")
                .isLessThan(8 * (middle - start));
    }

    private static long judge(Rulebook rulebook, List<ClientCase> clients) {
        long claimable = 0;
        for (ClientCase client : clients) {
            for (JudgedSession judged : rulebook.judge(client)) {
                claimable += judged.basis() == null ? 0 : 1;
            }
        }
        return claimable;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Trial month() {
        return Trial.trial().terms(terms -> {
            terms.perYear("400.00");
            terms.maxSessions = 6;
            terms.areas = List.of("gelaat", "hals");
            terms.excludedTechniques = List.of("laser");
            terms.referral = new ReferralTerms(true, List.of(ReferrerKind.HUISARTS), true, 12, false);
            terms.practitioners = List.of(new PractitionerTerms("huidtherapeut", List.of("KP", "NVH"), List.of()));
        });
    }

    /** Clients with one to three sessions, half of them with earlier ones in the books. */
    private static List<ClientCase> clients(Trial trial) {
        List<ClientCase> clients = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            clients.add(client(trial, 1 + i % 3));
        }
        return clients;
    }

    private static ClientCase client(Trial plain, int rows) {
        Trial trial = Trial.trial();
        ClientCase one = null;
        List<nl.huidnota.domain.care.Session> sessions = new ArrayList<>();
        LocalDate day = LocalDate.of(2026, 10, 1);
        for (int i = 0; i < rows; i++) {
            trial = Trial.trial()
                    .with(Column.SESSIE_ID, "S-" + i)
                    .on(day.plusDays(rows < 4 ? i * 10L : -(i % 3000)).toString())
                    .with(Column.LICHAAMSGEBIED, i % 2 == 0 ? "gelaat" : "gelaat en hals")
                    .with(Column.VERWIJSDATUM, "15-09-2026")
                    .with(Column.VERWIJZER_AGB, "01112345")
                    .with(Column.VERWIJZER_SOORT, "huisarts")
                    .with(Column.VOORLETTERS, "A.B.")
                    .with(Column.EMAIL, "iemand@voorbeeld.invalid");
            sessions.add(trial.session(0));
        }
        return new ClientCase(
                "K-1",
                sessions,
                rows % 2 == 0 ? List.of(booked("B-1", "2026-08-20").session()) : List.of(),
                List.of(),
                Set.of());
    }
}
