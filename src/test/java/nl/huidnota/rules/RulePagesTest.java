package nl.huidnota.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RulePagesTest {
    @Test
    void aRuleHasAPageInBothLanguages() {
        assertThat(RulePages.dutch("R033").orElseThrow()).startsWith("# R033").contains("## Wat te doen");
        assertThat(RulePages.english("R033").orElseThrow()).startsWith("# R033").contains("## What to do");
    }

    @Test
    void nothingElseHas() {
        assertThat(RulePages.dutch("R999")).isEmpty();
        assertThat(RulePages.english("../text/rules")).isEmpty();
    }
}
