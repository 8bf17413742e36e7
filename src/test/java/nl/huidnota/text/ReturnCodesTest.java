package nl.huidnota.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import nl.huidnota.domain.Fault;
import nl.huidnota.domain.InputRefused;
import nl.huidnota.domain.claim.ReturnCode;
import nl.huidnota.domain.claim.ReturnCode.Action;
import nl.huidnota.domain.claim.ReturnCode.Rest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReturnCodesTest {
    private final ReturnCodes dutch = ReturnCodes.of(Language.NL);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCodeIsExplainedInFull(Language language) {
        ReturnCodes codes = ReturnCodes.of(language);
        assertThat(codes.codes()).hasSizeGreaterThan(110);
        for (String code : codes.codes()) {
            ReturnCode found = codes.find(code).orElseThrow();
            assertThat(found.meaning()).as(code).isNotBlank().endsWith(".");
            assertThat(found.causes()).as(code).isNotBlank();
            assertThat(found.remedy()).as(code).isNotBlank();
            assertThat(found.asOf()).as(code).isAfter(LocalDate.of(2026, 1, 1));
            assertThat(code).matches("\\d{4}");
        }
    }

    @Test
    void bothLanguagesExplainTheSameCodesInTheirOwnWords() {
        ReturnCodes english = ReturnCodes.of(Language.EN);
        assertThat(english.codes()).isEqualTo(dutch.codes());
        assertThat(dutch.codes())
                .allSatisfy(code -> assertThat(english.find(code).orElseThrow().meaning())
                        .isNotEqualTo(dutch.find(code).orElseThrow().meaning()));
    }

    @Test
    void theCodesMostSeenAreThere() {
        assertThat(dutch.codes())
                .contains(
                        "0611", "0613", "8632", "0587", "8179", "0320", "0506", "8176", "0559", "0300", "0423", "0435")
                .contains(
                        "8004", "8005", "0550", "0551", "0552", "0553", "0562", "8011", "8066", "0581", "0582", "0584")
                .contains(
                        "0586", "0589", "0633", "0634", "8007", "8016", "8017", "8021", "8062", "8067", "8084", "0018")
                .contains("0030", "0200", "8001", "9559", "9270", "8989", "9285", "9544", "9425", "9362", "9382");
    }

    @Test
    void theGravestCodeDecides() {
        assertThat(dutch.action(List.of("0613"))).isEqualTo(Action.INVOICE);
        assertThat(dutch.action(List.of("0613", "0611"))).isEqualTo(Action.CORRECT);
        assertThat(dutch.rest(List.of("0613"))).isEqualTo(Rest.CLIENT);
        assertThat(dutch.rest(List.of("0613", "0586"))).isEqualTo(Rest.PRAKTIJK);
        assertThat(dutch.rest(List.of("0613", "ZZZZ"))).isEqualTo(Rest.BEOORDELEN);
        assertThat(dutch.action(List.of())).isEqualTo(Action.PHONE);
        assertThat(dutch.find("ZZZZ")).isEmpty();
    }

    @Test
    void aPracticeAddsAndReplaces() throws Exception {
        String own =
                "ZZ01.betekenis=Eigen uitleg.\nZZ01.actie=factureren\nZZ01.restant=client\n0613.restant=praktijk\n";
        ReturnCodes codes = dutch.with("retourcodes.properties", new StringReader(own));
        assertThat(codes.find("ZZ01").orElseThrow().meaning()).isEqualTo("Eigen uitleg.");
        assertThat(codes.rest(List.of("0613"))).isEqualTo(Rest.PRAKTIJK);
        assertThat(dutch.rest(List.of("0613"))).isEqualTo(Rest.CLIENT);
    }

    @Test
    void aWrongFileIsRefusedWithEveryFault() {
        String own =
                "0613.actie=nietsdoen\n613.betekenis=x\n0613.datum=1-1-2026\n0613.kleur=rood\n0613.betekenis=goed\n";
        assertThatThrownBy(() -> dutch.with("x.properties", new StringReader(own)))
                .isInstanceOfSatisfying(InputRefused.class, e -> assertThat(e.faults())
                        .extracting(Fault::args)
                        .extracting(args -> args.get("sleutel"))
                        .containsExactly("0613.actie", "0613.datum", "0613.kleur", "613.betekenis"));
    }
}
